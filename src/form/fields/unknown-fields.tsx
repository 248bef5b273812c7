import { IconX } from "@tabler/icons-react";
import * as z from "zod";

import { type Path, removeIn } from "#shared/path.ts";

import { FieldFrame } from "../field-frame.tsx";
import { useFormLink } from "../form-link.ts";
import { IconAction } from "../icon-action.tsx";
import { Leaf } from "./leaf.tsx";

import classes from "./object-fields.module.css";
import own from "./unknown-fields.module.css";

const anything = z.unknown();
const hint = { help: "" };

/** Keys that the schema does not name. They are kept as they are until the user removes them. */
export function UnknownFields({ path, keys }: { path: Path; keys: readonly string[] }) {
  const { read, restructure, focus } = useFormLink();
  return (
    <div className={classes.fields} role="group" aria-label="Unknown fields">
      <div className={own.title}>Unknown fields</div>
      {keys.map((key) => {
        const fieldPath = [...path, key];
        const remove = () => {
          restructure(fieldPath, removeIn(read([]), fieldPath));
          focus(path);
        };
        return (
          <FieldFrame
            key={key}
            path={fieldPath}
            label={key}
            kind="control"
            actions={<IconAction icon={IconX} label={`Remove ${key}`} onClick={remove} />}
          >
            <Leaf schema={anything} path={fieldPath} label={key} hint={hint} />
          </FieldFrame>
        );
      })}
    </div>
  );
}
