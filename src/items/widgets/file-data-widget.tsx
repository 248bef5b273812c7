import { flushSync } from "react-dom";

import { useFormLink } from "#form/form-link.ts";
import type { WidgetProps } from "#form/widgets/widget-props.tsx";
import { getIn, setIn } from "#shared/path.ts";

import { MediaFacts } from "./media-facts.tsx";
import { MediaField } from "./media-field.tsx";
import type { FileRule } from "./media-file.ts";
import { mediaOf } from "./media.ts";

const rule: FileRule = { noun: "a file", mostBytes: 50 * 1024 ** 2 };

/** A file as a data URL. An uploaded one brings its name along, where none is given yet. */
export function FileDataWidget(props: WidgetProps) {
  const { path, onChange } = props;
  const { read, restructure } = useFormLink();
  const media = mediaOf(String(props.value));

  function put(dataUrl: string, file: File) {
    const root = read([]);
    const namePath = [...path.slice(0, -1), "filename"];
    if (getIn(root, namePath)) flushSync(() => onChange(dataUrl, false));
    else restructure(path, setIn(setIn(root, path, dataUrl), namePath, file.name));
  }

  return (
    <MediaField {...props} rule={rule} onFile={put}>
      {media.kind === "inline" && <MediaFacts {...media} />}
      {(media.kind === "address" || media.kind === "other") && (
        <MediaFacts fault="This is no data URL: it should begin with data:<type>;base64, and the file’s bytes follow." />
      )}
    </MediaField>
  );
}
