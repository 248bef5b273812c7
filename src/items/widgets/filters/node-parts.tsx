import type { ReactNode } from "react";

import { useFieldProblems } from "#form/form-link.ts";
import { ProblemList } from "#form/problem-list.tsx";
import { JsonWidget } from "#form/widgets/json-widget.tsx";
import type { Shape } from "#schema/shape.ts";
import { type Path, toPointer } from "#shared/path.ts";

import classes from "./filters.module.css";

export type NodeProps = {
  id: string;
  path: Path;
  /** Where it stands among the conditions: empty for the outermost, `2.1` for the first in the second. */
  place: string;
  value: unknown;
  onChange(next: unknown, typing: boolean): void;
  /** What can be done to it as one of several. */
  actions?: ReactNode;
  /** Only of the outermost: makes a group of it and another one. */
  onAddBeside?(): void;
};

const jsonShape: Shape = { type: "json", optional: false, nullable: false };

/** What the builder has no inputs for. */
export function JsonNode({ id, path, place, value, onChange, actions }: NodeProps) {
  const problems = useFieldProblems(path, "within");
  const name = nameOf("condition", place);
  return (
    <div className={classes.node} {...fieldOf(path, place)}>
      <div className={classes.line}>
        <span id={`${id}-label`} className={classes.json}>
          {name} as JSON
        </span>
        {actions}
      </div>
      <JsonWidget
        id={id}
        label={name}
        labelledBy={`${id}-label`}
        describedBy={problems.length > 0 ? `${id}-problem` : undefined}
        isInvalid={problems.length > 0}
        path={path}
        shape={jsonShape}
        value={value}
        onChange={onChange}
      />
      <NodeProblems id={id} path={path} place={place} isWhole />
    </div>
  );
}

type NodeProblemsProps = Pick<NodeProps, "id" | "path" | "place"> & {
  /** Nothing inside it shows problems of its own. */
  isWhole?: boolean;
};

/** The problems that no frame shows: the outermost condition's own stand under the field. */
export function NodeProblems({ id, path, place, isWhole = false }: NodeProblemsProps) {
  const problems = useFieldProblems(path, "within").filter((problem) => {
    const depth = problem.path.length - path.length;
    return (isWhole || depth <= 1) && (place !== "" || depth > 0);
  });
  if (problems.length === 0) return null;
  return <ProblemList id={`${id}-problem`} problems={problems} depth={path.length} />;
}

/** The outermost condition is the field itself, which its frame marks already. */
export function fieldOf(path: Path, place: string) {
  return place === "" ? {} : { "data-field": toPointer(path) };
}

export function nameOf(noun: "condition" | "group", place: string): string {
  return place === "" ? `the ${noun}` : `${noun} ${place}`;
}
