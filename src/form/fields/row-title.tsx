import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import type * as z from "zod";

import type { Path } from "#shared/path.ts";

import { describeRow } from "../describe-row.ts";
import { idsOf, useAt, useFormLink } from "../form-link.ts";

import classes from "./row-title.module.css";

type RowTitleProps = {
  schema: z.ZodType;
  path: Path;
  /** "Tool 3 of 16". */
  title: string;
  /** "tool 3". */
  name: string;
  isOpen: boolean;
  toggle(): void;
};

/** The title of a row that can be folded; a folded one says what it holds. */
export function RowTitle({ schema, path, title, name, isOpen, toggle }: RowTitleProps) {
  const { idPrefix } = useFormLink();
  const { branch, words } = useAt(path, (value) =>
    isOpen ? { branch: "", words: "" } : describeRow(schema, value),
  );
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.row} data-folded={!isOpen || undefined}>
      <UnstyledButton
        className={classes.fold}
        aria-label={`${isOpen ? "Fold" : "Open"} ${name}`}
        aria-expanded={isOpen}
        data-reveal={!isOpen || undefined}
        onClick={toggle}
      >
        <Chevron size={14} aria-hidden />
      </UnstyledButton>
      <span id={idsOf(idPrefix, path).label} className={classes.title}>
        {title}
      </span>
      {branch && <span className={classes.branch}>{branch}</span>}
      {words && <span className={classes.words}>{words}</span>}
    </div>
  );
}
