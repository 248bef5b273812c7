import { VisuallyHidden } from "@mantine/core";

import { shapeOf } from "#schema/shape.ts";
import { toPointer } from "#shared/path.ts";

import { hasManyFields } from "../describe-row.ts";
import { describe } from "../field-frame.tsx";
import { isGroupOf } from "../fits.ts";
import { idsOf, useAt, useFieldProblems, useFormLink } from "../form-link.ts";
import { ProblemList } from "../problem-list.tsx";
import { RowActions } from "../row-actions.tsx";
import { useOpen } from "../use-open.ts";
import { BranchPicker } from "./branch-picker.tsx";
import type { RowProps } from "./list-rows.tsx";
import { rowOperations } from "./row-operations.ts";
import { RowTitle } from "./row-title.tsx";

import classes from "./list-rows.module.css";

const hint = { help: "" };

/** One element of a list with its place, and what can be done to it as a whole. */
export function ListRow({ schema, path, noun, count, startsOpen }: RowProps) {
  const link = useFormLink();
  const { Body, idPrefix } = link;
  const ids = idsOf(idPrefix, path);
  const shape = shapeOf(schema);
  const { type } = shape;
  // A row that is shown as JSON has no fields that could show the problems inside it.
  const hasFields = useAt(path, (value) => isGroupOf(shape, value));
  const isGroup = type === "object" || type === "union" || type === "list";
  const canFold = hasFields && hasManyFields(schema);
  const [isUnfolded, toggle] = useOpen(path, startsOpen);
  const isOpen = !canFold || isUnfolded;
  const problems = useFieldProblems(path, hasFields && isOpen ? "own" : "within");
  const index = Number(path.at(-1));
  const title = `${noun} ${index + 1} of ${count}`;
  const name = `${sentenceWord(noun)} ${index + 1}`;
  const { move, duplicate, remove } = rowOperations(link, path, count);

  const body = <Body schema={schema} path={path} label={name} hint={hint} hidePicker />;
  const actions = (
    <div className={classes.actions}>
      <RowActions
        {...{ name, index, count }}
        onMove={move}
        onDuplicate={duplicate}
        onRemove={remove}
      />
    </div>
  );
  return (
    <div
      className={isGroup ? classes.row : undefined}
      role="group"
      aria-labelledby={ids.label}
      aria-describedby={describe(ids, undefined, problems.length > 0)}
      data-field={toPointer(path)}
    >
      {isGroup ? (
        <>
          <div className={classes.header}>
            {canFold ? (
              <RowTitle {...{ schema, path, title, name, isOpen, toggle }} />
            ) : (
              <span id={ids.label} className={classes.title}>
                {title}
              </span>
            )}
            {type === "union" && isOpen && (
              <BranchPicker schema={schema} path={path} label={name} />
            )}
            {actions}
          </div>
          {isOpen && <div data-control>{body}</div>}
        </>
      ) : (
        <div className={classes.compact}>
          <div data-control>
            <VisuallyHidden id={ids.label}>{title}</VisuallyHidden>
            {body}
          </div>
          {actions}
        </div>
      )}
      {problems.length > 0 && (
        <ProblemList id={ids.problem} problems={problems} depth={path.length} />
      )}
    </div>
  );
}

/** "Part" inside a sentence is "part"; "URL citation" stays. */
function sentenceWord(noun: string): string {
  return /^[A-Z][A-Z]/.test(noun) ? noun : noun.charAt(0).toLowerCase() + noun.slice(1);
}
