import type { FormExtensions } from "#form/form-link.ts";
import { widgets } from "#form/widgets/widget-table.ts";

import { CallIdWidget } from "./call-id-widget.tsx";
import { MillisecondsWidget } from "./milliseconds-widget.tsx";

/** The inputs and aids that know what items mean, by the names that the fields' hints use. */
export const itemExtensions: FormExtensions = {
  widgets: {
    arguments: widgets["json-text"],
    "base64-image": widgets["long-text"],
    "base64-zip": widgets["long-text"],
    "call-id": CallIdWidget,
    code: widgets["long-text"],
    diff: widgets["long-text"],
    "file-data": widgets["long-text"],
    filters: widgets.json,
    "image-url": widgets.url,
    "json-schema": widgets.json,
    milliseconds: MillisecondsWidget,
  },
  aids: {
    "drag-path": Nothing,
    keys: Nothing,
    "screen-point": Nothing,
    "text-span": Nothing,
  },
};

function Nothing() {
  return null;
}
