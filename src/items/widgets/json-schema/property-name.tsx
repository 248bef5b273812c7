import { TextInput } from "@mantine/core";
import { useState } from "react";

type PropertyNameProps = {
  id: string;
  label: string;
  name: string;
  isTaken(name: string): boolean;
  isFresh: boolean;
  onRename(name: string): void;
};

/** The name of a property. One that another has already waits here until it is a different one. */
export function PropertyName({ id, label, name, isTaken, isFresh, onRename }: PropertyNameProps) {
  const [waiting, setWaiting] = useState<{ typed: string; name: string }>();
  const typed = waiting?.name === name ? waiting.typed : name;
  return (
    <TextInput
      id={id}
      size="xs"
      aria-label={label}
      placeholder="name"
      ref={isFresh ? focusAll : undefined}
      value={typed}
      error={typed !== name ? "This name stands twice." : name === "" && "The name is empty."}
      onChange={(event) => {
        const next = event.currentTarget.value;
        const mustWait = next !== name && isTaken(next);
        setWaiting(mustWait ? { typed: next, name } : undefined);
        if (!mustWait) onRename(next);
      }}
      styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

function focusAll(input: HTMLInputElement | null) {
  input?.focus();
  input?.select();
}
