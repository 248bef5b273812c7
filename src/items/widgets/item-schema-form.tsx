import type { ComponentProps } from "react";

import { SchemaForm } from "#form/schema-form.tsx";

import { itemExtensions } from "./item-extensions.tsx";

/** The form engine together with the inputs that know what items mean: loaded with the first open card. */
export default function ItemSchemaForm(
  props: Omit<ComponentProps<typeof SchemaForm>, "extensions">,
) {
  return <SchemaForm {...props} extensions={itemExtensions} />;
}
