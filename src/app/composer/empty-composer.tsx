import { Button } from "@mantine/core";
import { IconFileImport, IconTemplate } from "@tabler/icons-react";

import { anywhere, keysInWords } from "../commands/shortcuts.ts";
import { openImport } from "../import/import-store.ts";
import { openTemplates } from "../templates/template-store.ts";

import classes from "./empty-composer.module.css";

export function EmptyComposer() {
  return (
    <div className={classes.empty}>
      <p className={classes.lead}>Start with a message.</p>
      <p>
        A conversation is a list of items: what the system, the user and the assistant said, the
        tools that were called and what they gave back. Add them in order; each is checked as you
        type. Beside them stands the conversation as it is read, and the JSON exactly as it will be
        sent.
      </p>
      <div className={classes.ways}>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconTemplate size={18} stroke={1.75} aria-hidden />}
          onClick={openTemplates}
        >
          Start from a template
        </Button>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
          onClick={openImport}
        >
          Import a conversation
        </Button>
      </div>
      <p className={classes.hint}>
        Files can be dropped anywhere, and JSON pasted. <kbd>{keysInWords(anywhere.commands)}</kbd>{" "}
        finds everything that can be done.
      </p>
    </div>
  );
}
