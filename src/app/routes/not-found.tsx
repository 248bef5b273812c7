import { Button } from "@mantine/core";
import { IconPlus, IconStack2 } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "wouter";

import { useNewDraft } from "../drafts/use-new-draft.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import { draftsAddress } from "./addresses.ts";

import classes from "./not-found.module.css";

/** An address that leads to nothing, and ways on from there. */
export function NotFound({ title, children }: { title: string; children: ReactNode }) {
  const startNew = useNewDraft();
  useDocumentTitle(title);
  return (
    <main className={classes.page}>
      <h1>{title}</h1>
      <p>{children}</p>
      <div className={classes.ways}>
        <Button
          component={Link}
          href={draftsAddress}
          leftSection={<IconStack2 size={18} stroke={1.75} aria-hidden />}
        >
          See all drafts
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={startNew}
        >
          New draft
        </Button>
      </div>
    </main>
  );
}
