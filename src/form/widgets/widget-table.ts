import type { ReactNode } from "react";

import type { DomainWidgetName, FieldHint, WidgetName } from "#schema/field.ts";
import type { Shape } from "#schema/shape.ts";

import { isNumberList } from "../fits.ts";
import { ChoiceWidget } from "./choice-widget.tsx";
import { ConstantWidget } from "./constant-widget.tsx";
import { JsonTextWidget } from "./json-text-widget.tsx";
import { JsonWidget } from "./json-widget.tsx";
import { LongTextWidget } from "./long-text-widget.tsx";
import { NumberWidget } from "./number-widget.tsx";
import { NumbersWidget } from "./numbers-widget.tsx";
import { RecordWidget } from "./record-widget.tsx";
import { SwitchWidget } from "./switch-widget.tsx";
import { TextWidget } from "./text-widget.tsx";
import { UrlWidget } from "./url-widget.tsx";
import type { WidgetProps } from "./widget-props.tsx";

type Widget = (props: WidgetProps) => ReactNode;

type WidgetKey = WidgetName | Shape["type"] | "numbers";

export const widgets: Record<WidgetKey, Widget> = {
  "long-text": LongTextWidget,
  "json-text": JsonTextWidget,
  url: UrlWidget,
  numbers: NumbersWidget,
  text: TextWidget,
  number: NumberWidget,
  boolean: SwitchWidget,
  constant: ConstantWidget,
  choice: ChoiceWidget,
  record: RecordWidget,
  json: JsonWidget,
  unsupported: JsonWidget,
  list: JsonWidget,
  object: JsonWidget,
  union: JsonWidget,
};

/** Which input a value gets. A named one is for text: a hint on a union means its text branch. */
export function widgetKeyOf(shape: Shape, name: FieldHint["widget"]): WidgetKey {
  if (isNumberList(shape)) return "numbers";
  return shape.type === "text" && isTextWidget(name) ? name : shape.type;
}

const textWidgets: readonly unknown[] = ["long-text", "json-text", "url"] satisfies WidgetName[];

function isTextWidget(name: FieldHint["widget"]): name is WidgetName {
  return textWidgets.includes(name);
}

/** A named input of the domain; it takes values of any shape that fits the schema. */
export function isDomainWidget(name: FieldHint["widget"]): name is DomainWidgetName {
  return name !== undefined && !isTextWidget(name);
}

const selfShowing: readonly unknown[] = ["text", "long-text", "url"] satisfies WidgetKey[];

/** Whether an input shows what is typed by itself, by `useTypedText`, so that it need not be drawn anew. */
export function showsItself(key: WidgetKey): boolean {
  return selfShowing.includes(key);
}

const eliding: readonly unknown[] = [
  "base64-image",
  "base64-zip",
  "file-data",
  "image-url",
] satisfies DomainWidgetName[];

/** Whether an input has more to show of a very long text than its beginning, such as a picture. */
export function elidesItself(name: FieldHint["widget"]): boolean {
  return eliding.includes(name);
}
