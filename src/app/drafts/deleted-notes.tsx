import { Button, CloseButton } from "@mantine/core";

import type { Deletion } from "./use-deletion.ts";

import classes from "./deleted-notes.module.css";

/** So many notes have room; the older ones give way. No clock takes one away: not everybody is quick. */
const most = 3;

type Props = { deletion: Omit<Deletion, "remove">; label?: string; verb?: string };

/** Says what was deleted and takes it back. The region is always there, so that news is announced. */
export function DeletedNotes({ deletion, label = "Deleted drafts", verb = "Deleted" }: Props) {
  const { deleted, undo, forget } = deletion;
  return (
    <div className={classes.notes} role="status" aria-label={label}>
      {deleted.slice(-most).map(({ id, title }) => (
        <div key={id} className={classes.note}>
          <span className={classes.words}>
            {verb} <strong>{title}</strong>
          </span>
          <Button size="compact-sm" variant="default" onClick={() => undo(id)}>
            Undo
          </Button>
          <CloseButton size="sm" aria-label="Dismiss" onClick={() => forget(id)} />
        </div>
      ))}
    </div>
  );
}
