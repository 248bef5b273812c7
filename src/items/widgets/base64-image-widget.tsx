import { useMemo } from "react";
import { flushSync } from "react-dom";

import type { WidgetProps } from "#form/widgets/widget-props.tsx";

import { ImagePreview } from "./image-preview.tsx";
import { MediaFacts } from "./media-facts.tsx";
import { MediaField } from "./media-field.tsx";
import { base64Of, imageRule } from "./media-file.ts";
import { base64Bytes, typeOfBase64 } from "./media.ts";

/** An image as bare base64, without the beginning that makes it a data URL. */
export function Base64ImageWidget(props: WidgetProps) {
  const value = String(props.value);
  return (
    <MediaField
      {...props}
      rule={imageRule}
      onFile={(dataUrl) => flushSync(() => props.onChange(base64Of(dataUrl), false))}
    >
      {value !== "" && <Base64ImageFacts value={value} />}
    </MediaField>
  );
}

function Base64ImageFacts({ value }: { value: string }) {
  const type = typeOfBase64(value);
  const src = useMemo(() => `data:${type};base64,${value}`, [type, value]);
  if (!type?.startsWith("image/")) return <MediaFacts fault={faultOf(value)} />;
  const facts = <MediaFacts type={type} bytes={base64Bytes(value)} />;
  return <ImagePreview key={`${value.length} ${value.slice(-200)}`} src={src} facts={facts} />;
}

function faultOf(value: string): string {
  return /^data:/i.test(value)
    ? "Only the base64 belongs here, without data:<type>;base64, before it."
    : `This does not begin like ${imageRule.typeNames?.replace(" and ", " or ")} in base64.`;
}
