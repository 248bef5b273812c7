import { Button } from "@mantine/core";
import { Link } from "wouter";

import { useDraftSession } from "../draft-context.tsx";
import { useLibrary } from "../drafts/library-context.tsx";
import { conversationAddress } from "../routes/addresses.ts";
import { useTarget } from "./use-target.ts";

import classes from "./target-note.module.css";

/** Says which conversation the items of the open draft go to, where that is not a new one. */
export function TargetNote() {
  const { id } = useDraftSession();
  const library = useLibrary();
  const target = useTarget();
  if (target === undefined) return null;
  return (
    <div className={classes.note} role="region" aria-label="Target">
      <span>
        The items of this draft are appended to{" "}
        <Link href={conversationAddress(target)}>
          <>{target}</>
        </Link>
        . Its metadata stays as it is.
      </span>
      <Button size="compact-xs" variant="default" onClick={() => library.setTarget(id, undefined)}>
        Make a new conversation instead
      </Button>
    </div>
  );
}
