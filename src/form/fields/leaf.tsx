import { useState } from "react";

import { shapeOf } from "#schema/shape.ts";

import { describe } from "../field-frame.tsx";
import { type BodyProps, idsOf, useAt, useFieldProblems, useFormLink } from "../form-link.ts";
import { ElidedText } from "../widgets/elided-text.tsx";
import {
  elidesItself,
  isDomainWidget,
  showsItself,
  widgetKeyOf,
  widgets,
} from "../widgets/widget-table.ts";

/** Text above this many characters is shown by its beginning and its size. */
const longestEditable = 20_000;

/** One value with one input. `asJson`: the value is of another type than its widget takes. */
export function Leaf({
  schema,
  path,
  label,
  hint,
  asJson = false,
}: BodyProps & { asJson?: boolean }) {
  const { edit, type, read, idPrefix, extensions } = useFormLink();
  const [isHugeText, setHugeText] = useState(false);
  const shape = shapeOf(schema);
  const key = asJson ? "json" : widgetKeyOf(shape, hint.widget);
  // Which text an input shows by itself is not to be known here, only that it is one.
  const keepsText = showsItself(key) && !(!asJson && isDomainWidget(hint.widget));
  const found = useAt(path, (at) => (keepsText && isEasyText(at) ? easyText : at));
  const value = found === easyText ? read(path) : found;
  const problems = useFieldProblems(path, "within");
  const ids = idsOf(idPrefix, path);
  const Widget =
    !asJson && isDomainWidget(hint.widget) ? extensions.widgets[hint.widget] : widgets[key];

  const change = (next: unknown, typing: boolean) => {
    // A paste may be elided at once; whoever types past the limit goes on typing.
    const before = read(path);
    if (isLong(next) && !isLong(before) && lengthOf(next) - lengthOf(before) < 1000)
      setHugeText(true);
    edit(path, next, typing);
  };
  const props = {
    id: ids.control,
    label,
    labelledBy: ids.label,
    describedBy: describe(ids, hint.help, problems.length > 0),
    isInvalid: problems.some(({ severity }) => severity === "error"),
    path,
    shape,
    value,
    onChange: change,
    onType: (text: string) =>
      isLong(text) || isLong(read(path)) ? change(text, true) : type(path, text),
  };
  if (typeof value !== "string" || !isLong(value) || isHugeText) return <Widget {...props} />;
  const onEditLong = () => setHugeText(true);
  return !asJson && elidesItself(hint.widget) ? (
    <Widget {...props} onEditLong={onEditLong} />
  ) : (
    <ElidedText {...props} value={value} onEdit={onEditLong} />
  );
}

/** Stands for any text of usual length. */
const easyText = Symbol("text");

function isEasyText(value: unknown): boolean {
  return typeof value === "string" && !isLong(value);
}

function isLong(value: unknown): boolean {
  return lengthOf(value) > longestEditable;
}

function lengthOf(value: unknown): number {
  return typeof value === "string" ? value.length : 0;
}
