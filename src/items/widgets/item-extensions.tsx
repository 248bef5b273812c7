import type { FormExtensions } from "#form/form-link.ts";

import { ArgumentsWidget } from "./arguments-widget.tsx";
import { Base64ImageWidget } from "./base64-image-widget.tsx";
import { Base64ZipWidget } from "./base64-zip-widget.tsx";
import { CallIdWidget } from "./call-id-widget.tsx";
import { CodeArea } from "./code/code-area.tsx";
import { DiffWidget } from "./diff/diff-widget.tsx";
import { FileDataWidget } from "./file-data-widget.tsx";
import { FiltersWidget } from "./filters/filters-widget.tsx";
import { ImageUrlWidget } from "./image-url-widget.tsx";
import { JsonSchemaWidget } from "./json-schema/json-schema-widget.tsx";
import { KeysAid } from "./keys/keys-aid.tsx";
import { MillisecondsWidget } from "./milliseconds-widget.tsx";
import { DragPathAid } from "./screen/drag-path-aid.tsx";
import { ScreenPointAid } from "./screen/screen-point-aid.tsx";
import { TextSpanAid } from "./text-span/text-span-aid.tsx";
import { TokenBytesAid } from "./token-bytes-aid.tsx";

/** The inputs and aids that know what items mean, by the names that the fields' hints use. */
export const itemExtensions: FormExtensions = {
  widgets: {
    arguments: ArgumentsWidget,
    "base64-image": Base64ImageWidget,
    "base64-zip": Base64ZipWidget,
    "call-id": CallIdWidget,
    code: CodeArea,
    diff: DiffWidget,
    "file-data": FileDataWidget,
    filters: FiltersWidget,
    "image-url": ImageUrlWidget,
    "json-schema": JsonSchemaWidget,
    milliseconds: MillisecondsWidget,
  },
  aids: {
    "drag-path": DragPathAid,
    keys: KeysAid,
    "screen-point": ScreenPointAid,
    "text-span": TextSpanAid,
    "token-bytes": TokenBytesAid,
  },
};
