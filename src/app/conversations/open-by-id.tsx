import { Button, TextInput } from "@mantine/core";
import { IconHash } from "@tabler/icons-react";
import { type FormEvent, useRef, useState } from "react";
import { navigate } from "wouter/use-browser-location";

import { useCommands } from "../commands/offered-commands.ts";
import { conversationAddress } from "../routes/addresses.ts";
import { conversationIdIn } from "./conversation-id.ts";

import classes from "./open-by-id.module.css";

/** Leads to any conversation that the server's key can read. */
export function OpenById() {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useCommands(() => [{ ...opening, run: () => field.current?.focus() }]);

  function open(event: FormEvent) {
    event.preventDefault();
    const id = conversationIdIn(text);
    if (id) navigate(conversationAddress(id));
    else if (text.trim() === "") setProblem("Type or paste the id of a conversation.");
    else setProblem("There is no id of a conversation in this: one begins with conv_.");
  }

  return (
    <form className={classes.form} onSubmit={open} noValidate>
      <TextInput
        ref={field}
        className={classes.field}
        label="Open by id"
        placeholder="conv_…"
        spellCheck={false}
        autoComplete="off"
        value={text}
        error={problem}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem("");
        }}
      />
      <Button type="submit" variant="default">
        Open
      </Button>
    </form>
  );
}

const opening = {
  id: "open-by-id",
  label: "Open a conversation by its id",
  group: "Go to",
  icon: IconHash,
  words: "conv",
} as const;
