import { Button } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";

import classes from "./aid-fold.module.css";

type AidFoldProps = { label: string; icon: Icon; children(): ReactNode };

/** An aid is one quiet button until it is asked for. */
export function AidFold({ label, icon: Shown, children }: AidFoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.aid}>
      <Button
        size="compact-xs"
        variant="light"
        leftSection={<Shown size={14} aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && children()}
    </div>
  );
}
