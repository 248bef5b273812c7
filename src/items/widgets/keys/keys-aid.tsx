import { Button, Text } from "@mantine/core";
import { IconKeyboard } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";

import { type AidProps, useFormLink } from "#form/form-link.ts";
import { setIn } from "#shared/path.ts";

import { isModifier, keyNamesOf } from "./key-names.ts";

import classes from "../aid-fold.module.css";

/**
 * Sets `keys` to the next combination that is pressed. It listens for one combination only, so that
 * Tab and Escape can be caught and yet never hold anyone here.
 */
export function KeysAid({ path }: AidProps) {
  const { read, restructure } = useFormLink();
  const [isListening, setListening] = useState(false);
  const [held, setHeld] = useState<readonly string[]>([]);

  const stop = () => {
    setListening(false);
    setHeld([]);
  };
  const take = (keys: readonly string[]) => {
    stop();
    restructure(path, setIn(read([]), [...path, "keys"], keys));
  };
  const press = (event: KeyboardEvent) => {
    if (!isListening) return;
    event.preventDefault();
    event.stopPropagation();
    const keys = keyNamesOf(event);
    if (isModifier(keys.at(-1))) setHeld(keys);
    else if (keys.length > 0 && !event.repeat) take(keys);
  };
  const release = (event: KeyboardEvent) => {
    if (!isListening) return;
    event.preventDefault();
    if (held.length > 0) take(held);
  };
  return (
    <div className={classes.aid}>
      <Button
        size="compact-xs"
        variant={isListening ? "filled" : "light"}
        leftSection={<IconKeyboard size={14} aria-hidden />}
        aria-pressed={isListening}
        onClick={({ currentTarget }) => {
          // Safari does not focus a button that is clicked.
          currentTarget.focus();
          setListening(!isListening);
        }}
        onKeyDown={press}
        onKeyUp={release}
        onBlur={stop}
      >
        {isListening ? [...held, "…"].join(" + ") : "Press keys"}
      </Button>
      <Text size="xs" c="dimmed" role="status">
        {isListening && "Press the combination now; the next keys are taken, Tab and Escape too."}
      </Text>
    </div>
  );
}
