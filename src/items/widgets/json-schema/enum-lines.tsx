import { Button, Textarea } from "@mantine/core";
import { useState } from "react";

import type { JsonObject } from "#shared/json.ts";

import { enumOf } from "./schema-keywords.ts";

type EnumLinesProps = {
  schema: JsonObject;
  name: string;
  onChange(next: JsonObject, typing: boolean): void;
};

/** The texts that a property may be, one on each line. */
export function EnumLines({ schema, name, onChange }: EnumLinesProps) {
  const values = enumOf(schema);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState({ text: "", lines: "" });
  if (values === undefined && schema.enum !== undefined) return null;
  if (values === undefined && !isOpen) {
    return (
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        fw={400}
        onClick={() => setOpen(true)}
      >
        Limit {name} to values
      </Button>
    );
  }
  const lines = (values ?? []).join("\n");
  return (
    <Textarea
      size="xs"
      aria-label={`Values of ${name}`}
      placeholder="Allowed values, one on each line"
      value={typed.lines === lines ? typed.text : lines}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const next = text.split("\n").filter((line) => line !== "");
        const { enum: _old, ...rest } = schema;
        setTyped({ text, lines: next.join("\n") });
        setOpen(true);
        onChange(next.length > 0 ? { ...schema, enum: next } : rest, true);
      }}
      autosize
      minRows={2}
      maxRows={8}
      spellCheck={false}
    />
  );
}
