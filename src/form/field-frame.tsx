import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { type Path, toPointer } from "#shared/path.ts";

import { idsOf, useFieldProblems, useFormLink } from "./form-link.ts";
import { HelpText } from "./help-text.tsx";
import { ProblemList } from "./problem-list.tsx";
import { useOpen } from "./use-open.ts";

import classes from "./field-frame.module.css";

type FieldFrameProps = {
  path: Path;
  label: string;
  /** The key on the wire. */
  name?: string | undefined;
  help?: string | undefined;
  /** A group holds fields of its own and can be folded; a control is one input; a line is one word. */
  kind: "control" | "group" | "line";
  actions?: ReactNode;
  children: ReactNode;
};

/** A group below this depth waits to be asked for. */
const deepestOpen = 4;

/** Label, wire name, help and problems around one field: drawn here and nowhere else. */
export function FieldFrame(props: FieldFrameProps) {
  const { path, label, help, kind, children } = props;
  const { idPrefix } = useFormLink();
  const ids = idsOf(idPrefix, path);
  const [isOpen, toggle] = useOpen(path, path.length <= deepestOpen);
  const isFolded = kind === "group" && !isOpen;
  const problems = useFieldProblems(path, kind === "group" && isOpen ? "own" : "within");
  const groupProps = kind === "group" && {
    role: "group",
    "aria-labelledby": ids.label,
    "aria-describedby": describe(ids, help, problems.length > 0),
  };
  return (
    <div className={classes.frame} data-field={toPointer(path)} data-kind={kind} {...groupProps}>
      <div className={classes.header}>
        {kind === "group" && (
          <UnstyledButton
            className={classes.fold}
            aria-label={`${isOpen ? "Fold" : "Open"} ${label}`}
            aria-expanded={isOpen}
            data-reveal={isFolded || undefined}
            onClick={toggle}
          >
            {isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          </UnstyledButton>
        )}
        {kind !== "control" ? (
          <span id={ids.label} className={classes.label}>
            {label}
          </span>
        ) : (
          <label id={ids.label} htmlFor={ids.control} className={classes.label}>
            {label}
          </label>
        )}
        {props.name !== undefined && props.name !== label.toLowerCase() && (
          <code className={classes.name}>{props.name}</code>
        )}
        {kind === "line" && <div data-control>{children}</div>}
        <span className={classes.actions}>{props.actions}</span>
      </div>
      {help && !isFolded && (
        <div id={ids.help} className={classes.help}>
          <HelpText text={help} />
        </div>
      )}
      {!isFolded && kind !== "line" && (
        <div className={classes.content} data-control>
          {children}
        </div>
      )}
      {problems.length > 0 && (
        <ProblemList id={ids.problem} problems={problems} depth={path.length} />
      )}
    </div>
  );
}

/** The ids for `aria-describedby` of a field. */
export function describe(
  ids: ReturnType<typeof idsOf>,
  help: string | undefined,
  hasProblem: boolean,
): string | undefined {
  const described = [help && ids.help, hasProblem && ids.problem].filter(Boolean).join(" ");
  return described === "" ? undefined : described;
}
