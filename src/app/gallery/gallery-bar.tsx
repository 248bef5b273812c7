import { IconPrinter } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "wouter";

import { DraftsLink, HeaderLink } from "../header/header-link.tsx";
import { ThemeSwitch } from "../header/theme-switch.tsx";
import { galleryAddress } from "../routes/addresses.ts";

import bar from "#ui/bar.module.css";
import classes from "./gallery-bar.module.css";

type Props = {
  /** What can be done here; to print all, if nothing else is given. */
  children?: ReactNode;
};

/** Where one is, and the ways out. */
export function GalleryBar({ children = printAll }: Props) {
  return (
    <header className={`${bar.bar} ${classes.bar}`}>
      <div className={bar.place}>
        <DraftsLink />
        <Link href={galleryAddress} className={classes.gallery}>
          Gallery
        </Link>
      </div>
      <div className={bar.actions}>
        {children}
        <ThemeSwitch />
      </div>
    </header>
  );
}

const printAll = (
  <HeaderLink href={`${galleryAddress}/print`} label="Print all" icon={IconPrinter} />
);
