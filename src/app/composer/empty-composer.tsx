import { Button } from "@mantine/core";
import { IconTemplate } from "@tabler/icons-react";

import { openTemplates } from "../templates/template-store.ts";

import classes from "./empty-composer.module.css";

export function EmptyComposer() {
  return (
    <div className={classes.empty}>
      <p className={classes.lead}>Start with a message.</p>
      <p>
        A conversation is a list of items: what the system, the user and the assistant said, the
        tools that were called and what they gave back. Add them in order; each is checked as you
        type, and the JSON beside shows exactly what will be sent.
      </p>
      <Button
        className={classes.way}
        variant="default"
        size="sm"
        leftSection={<IconTemplate size={18} stroke={1.75} aria-hidden />}
        onClick={openTemplates}
      >
        Start from a template
      </Button>
    </div>
  );
}
