import { useAt, useFormLink } from "#form/form-link.ts";
import type { WidgetProps } from "#form/widgets/widget-props.tsx";
import { isObject } from "#shared/json.ts";
import { setIn } from "#shared/path.ts";
import { unparsedText } from "#shared/unparsed.ts";

import { WithJson } from "../with-json.tsx";
import { PropertiesTable } from "./properties-table.tsx";
import { propertiesOf } from "./properties.ts";
import { isOfType } from "./schema-keywords.ts";

/** A JSON Schema of an object as a table of its properties. What the table cannot say is kept. */
export function JsonSchemaWidget(props: WidgetProps) {
  const { id, path, label, onChange } = props;
  const { read, restructure } = useFormLink();
  // The form takes objects that differ in nothing but the order of their keys for equal, and does not
  // draw again. Hence the text here, and the change as one of structure below.
  useAt(path, (found) => JSON.stringify(found));
  const value = read(path);
  const schema = isObject(value) && unparsedText(value) === undefined ? value : undefined;
  const isOfObject = schema && (schema.type === undefined || isOfType(schema, "object"));
  return (
    <WithJson
      props={{ ...props, value }}
      noun="table"
      canShow={isOfObject === true && propertiesOf(schema) !== undefined}
      hidesParts
    >
      <PropertiesTable
        id={id}
        schema={schema ?? {}}
        label={label}
        prefix=""
        onChange={(next, typing) => {
          if (typing) onChange(next, typing);
          else restructure(path, setIn(read([]), path, next));
        }}
      />
    </WithJson>
  );
}
