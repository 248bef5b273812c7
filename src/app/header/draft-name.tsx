import { UnstyledButton } from "@mantine/core";
import { IconCursorText } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";

import { useCommands } from "../commands/offered-commands.ts";
import { useDraftSession, useFollowed } from "../draft-context.tsx";
import { useDraftName, useLibrary } from "../drafts/library-context.tsx";
import { NameField } from "../drafts/name-field.tsx";
import { titleOf } from "../drafts/title-of.ts";
import { useDocumentTitle } from "../use-document-title.ts";

import classes from "./draft-name.module.css";

/** What the open draft is called; a click renames it in place. Without a name it is called by its first words. */
export function DraftName() {
  const { id } = useDraftSession();
  const library = useLibrary();
  const name = useDraftName(id);
  const title = useFollowed(({ history }) => titleOf(history.present));
  const [isRenaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shown = name || title;
  useDocumentTitle(shown);
  useCommands(() => [{ ...renaming, run: () => setRenaming(true) }]);

  function finish(next: string | undefined) {
    const hadFocus = document.activeElement?.tagName === "INPUT";
    flushSync(() => setRenaming(false));
    if (hadFocus) button.current?.focus();
    if (next !== undefined) void library.rename(id, next);
  }

  if (isRenaming) {
    return (
      <NameField className={classes.field} name={name ?? ""} placeholder={title} onDone={finish} />
    );
  }
  return (
    <h1 className={classes.title}>
      <UnstyledButton
        ref={button}
        className={classes.name}
        title="Rename"
        aria-description="Rename this draft"
        onClick={() => setRenaming(true)}
      >
        {name === undefined ? "\u00A0" : shown}
      </UnstyledButton>
    </h1>
  );
}

const renaming = {
  id: "rename",
  label: "Rename",
  group: "This draft",
  icon: IconCursorText,
  words: "name title call",
} as const;
