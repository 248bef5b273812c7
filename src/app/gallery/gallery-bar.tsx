import { Button } from "@mantine/core";
import { IconPrinter, IconStack2 } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "wouter";

import { ThemeSwitch } from "../header/theme-switch.tsx";
import { draftsAddress, galleryAddress } from "../routes/addresses.ts";

import classes from "./gallery-bar.module.css";

type Props = {
  /** What can be done here; to print all, if nothing else is given. */
  children?: ReactNode;
};

/** Where one is, and the ways out. */
export function GalleryBar({ children = printAll }: Props) {
  return (
    <header className={classes.bar}>
      <div className={classes.place}>
        <Button
          component={Link}
          href={draftsAddress}
          variant="subtle"
          color="gray"
          size="compact-md"
          fz="sm"
          leftSection={<IconStack2 size={18} stroke={1.75} aria-hidden />}
        >
          Drafts
        </Button>
        <span className={classes.slash} aria-hidden>
          /
        </span>
        <Link href={galleryAddress} className={classes.gallery}>
          Gallery
        </Link>
      </div>
      <div className={classes.actions}>
        {children}
        <ThemeSwitch />
      </div>
    </header>
  );
}

const printAll = (
  <Button
    component={Link}
    href={`${galleryAddress}/print`}
    variant="subtle"
    color="gray"
    size="compact-md"
    fz="sm"
    leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
  >
    Print all
  </Button>
);
