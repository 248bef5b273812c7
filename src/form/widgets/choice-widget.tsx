import { NativeSelect } from "@mantine/core";

import { inputProps, type WidgetProps } from "./widget-props.tsx";

/** One of a few words. A word that is not among them is offered too: it is what the value says. */
export function ChoiceWidget(props: WidgetProps) {
  const { shape, onChange } = props;
  const value = String(props.value);
  const values = shape.type === "choice" ? shape.values : [];
  return (
    <NativeSelect
      {...inputProps(props)}
      data={values.includes(value) ? [...values] : [value, ...values]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value, false)}
      maw={320}
    />
  );
}
