import { Button } from "@mantine/core";
import { IconStack2 } from "@tabler/icons-react";
import { Link } from "wouter";

import type { Command } from "../commands/command.ts";
import { draftsAddress } from "../routes/addresses.ts";

import bar from "#ui/bar.module.css";

type Props = { href: string; label: string; icon: Command["icon"]; ml?: string };

/** A way to another screen, in a header. */
export function HeaderLink({ href, label, icon: Icon, ml }: Props) {
  return (
    <Button
      component={Link}
      href={href}
      variant="subtle"
      color="gray"
      size="compact-md"
      fz="sm"
      ml={ml}
      leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
    >
      {label}
    </Button>
  );
}

/** The way back to the drafts, before the name of where one is. */
export function DraftsLink() {
  return (
    <>
      <HeaderLink href={draftsAddress} label="Drafts" icon={IconStack2} ml="-0.5rem" />
      <span className={bar.slash} aria-hidden>
        /
      </span>
    </>
  );
}
