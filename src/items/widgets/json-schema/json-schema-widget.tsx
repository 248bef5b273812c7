import type { WidgetProps } from "#form/widgets/widget-props.tsx";
import { isObject } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";

import { WithJson } from "../with-json.tsx";
import { PropertiesTable } from "./properties-table.tsx";
import { propertiesOf } from "./properties.ts";
import { isOfType } from "./schema-keywords.ts";

/** A JSON Schema of an object as a table of its properties. What the table cannot say is kept. */
export function JsonSchemaWidget(props: WidgetProps) {
  const { id, value, label, onChange } = props;
  const schema = isObject(value) && unparsedText(value) === undefined ? value : undefined;
  const isOfObject = schema && (schema.type === undefined || isOfType(schema, "object"));
  return (
    <WithJson
      props={props}
      noun="table"
      canShow={isOfObject === true && propertiesOf(schema) !== undefined}
      hidesParts
    >
      <PropertiesTable id={id} schema={schema ?? {}} label={label} prefix="" onChange={onChange} />
    </WithJson>
  );
}
