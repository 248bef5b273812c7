import { flushSync } from "react-dom";

import type { WidgetProps } from "#form/widgets/widget-props.tsx";

import { MediaFacts } from "./media-facts.tsx";
import { MediaField } from "./media-field.tsx";
import { base64Of, type FileRule } from "./media-file.ts";
import { base64Bytes, typeOfBase64 } from "./media.ts";

const zip = "application/zip";

const rule: FileRule = {
  noun: "a ZIP file",
  types: [zip, "application/x-zip-compressed"],
  typeNames: "ZIP files",
  mostBytes: 50 * 1024 ** 2,
};

/** A ZIP file as bare base64. */
export function Base64ZipWidget(props: WidgetProps) {
  const value = String(props.value);
  const isZip = typeOfBase64(value) === zip;
  return (
    <MediaField
      {...props}
      rule={rule}
      onFile={(dataUrl) => flushSync(() => props.onChange(base64Of(dataUrl), false))}
    >
      {isZip && <MediaFacts type="ZIP" bytes={base64Bytes(value)} />}
      {!isZip && value !== "" && (
        <MediaFacts fault="This does not begin like a ZIP file in base64." />
      )}
    </MediaField>
  );
}
