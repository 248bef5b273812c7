import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";

import { emptyValue } from "#schema/empty-value.ts";
import type { ObjectField } from "#schema/shape.ts";
import { type Path, setIn } from "#shared/path.ts";

import { useFormLink } from "../form-link.ts";

import classes from "./more-fields.module.css";

/** Optional fields that are absent, each one click away. */
export function MoreFields({ path, fields }: { path: Path; fields: readonly ObjectField[] }) {
  const { read, restructure, focus } = useFormLink();
  return (
    <div className={classes.more} role="group" aria-label="More fields">
      {fields.map(({ key, label, schema, hint }) => (
        <Button
          key={key}
          size="compact-xs"
          variant={hint.common ? "default" : "subtle"}
          color="gray"
          fw={400}
          leftSection={<IconPlus size={12} aria-hidden />}
          aria-label={`Add ${label}`}
          title={hint.help}
          onClick={() => {
            const fieldPath = [...path, key];
            restructure(fieldPath, setIn(read([]), fieldPath, emptyValue(schema)));
            focus(fieldPath);
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
