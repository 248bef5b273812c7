import { Button, CloseButton } from "@mantine/core";
import { useFocusWithin, useHover, useMergedRef } from "@mantine/hooks";
import { useEffect } from "react";

import type { Deletion } from "./use-deletion.ts";

import classes from "./deleted-notes.module.css";

/** Milliseconds for which a deletion can be undone; the time stands still under the pointer or the focus. */
const patience = 10_000;

type Props = { deletion: Omit<Deletion, "remove">; label?: string; verb?: string };

/** Says what was deleted and takes it back. The region is always there, so that news is announced. */
export function DeletedNotes({ deletion, label = "Deleted drafts", verb = "Deleted" }: Props) {
  const { deleted, undo, forget } = deletion;
  const { ref: hoverRef, hovered } = useHover();
  const { ref: focusRef, focused } = useFocusWithin();
  return (
    <div
      ref={useMergedRef(hoverRef, focusRef)}
      className={classes.notes}
      role="status"
      aria-label={label}
    >
      {deleted.map(({ id, title }) => (
        <DeletedNote
          key={id}
          id={id}
          title={title}
          verb={verb}
          isHeld={hovered || focused}
          onUndo={undo}
          onEnd={forget}
        />
      ))}
    </div>
  );
}

type NoteProps = {
  id: string;
  title: string;
  verb: string;
  isHeld: boolean;
  onUndo(id: string): void;
  onEnd(id: string): void;
};

function DeletedNote({ id, title, verb, isHeld, onUndo, onEnd }: NoteProps) {
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => onEnd(id), patience);
    return () => clearTimeout(timer);
  }, [isHeld, id, onEnd]);
  return (
    <div className={classes.note}>
      <span className={classes.words}>
        {verb} <strong>{title}</strong>
      </span>
      <Button size="compact-sm" variant="default" onClick={() => onUndo(id)}>
        Undo
      </Button>
      <CloseButton size="sm" aria-label="Dismiss" onClick={() => onEnd(id)} />
    </div>
  );
}
