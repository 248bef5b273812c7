import { IconFileDiff, IconFileMinus, IconFilePlus } from "@tabler/icons-react";
import { useMemo } from "react";

import { ShowAll } from "#ui/preview/show-all.tsx";
import { useCut } from "#ui/preview/use-cut.ts";

import { countChanges, diffLinesOf } from "../widgets/diff/diff-lines.ts";
import { type NumberedLine, numberedLinesOf } from "./numbered-lines.ts";

import classes from "./diff-view.module.css";

type Props = {
  /** `create_file`, `update_file`, `delete_file`, or anything else. */
  operation: string;
  path: string;
  diff: string;
};

/** A change to a file as reviewers read it. Each line keeps its sign, so that nothing rests on colour. */
export function DiffView({ operation, path, diff }: Props) {
  const { shown, whole, showAll } = useCut(diff, most);
  const isNewFile = operation === "create_file";
  const blocks = useMemo(() => blocksOf(numberedLinesOf(shown, isNewFile)), [shown, isNewFile]);
  const { icon: Icon, name } = operations[operation] ?? { icon: IconFileDiff, name: "Change" };
  return (
    <div className={classes.view}>
      <div className={classes.head}>
        <Icon size={16} stroke={1.75} aria-hidden />
        <span>{name}</span>
        <span className={classes.path} dir="ltr">
          {path || "…"}
        </span>
        <Counts diff={diff} />
      </div>
      {diff !== "" && (
        <div className={classes.lines} dir="ltr">
          {blocks.map((lines, index) => (
            <div key={index} className={classes.block}>
              {lines.map(({ kind, text, before, after }, line) => (
                <div
                  key={line}
                  className={classes.line}
                  data-kind={kind}
                  data-before={before}
                  data-after={after}
                >
                  {text || " "}
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
      <ShowAll whole={whole} onClick={showAll} />
    </div>
  );
}

function Counts({ diff }: { diff: string }) {
  const { added, removed } = useMemo(
    () => countChanges(diff.length > longestCounted ? [] : diffLinesOf(diff)),
    [diff],
  );
  return (
    <span className={classes.counts}>
      {added > 0 && <span className={classes.added}>+{added.toLocaleString("en")}</span>}{" "}
      {removed > 0 && <span className={classes.removed}>−{removed.toLocaleString("en")}</span>}
    </span>
  );
}

const operations: Readonly<Record<string, { icon: typeof IconFileDiff; name: string }>> = {
  create_file: { icon: IconFilePlus, name: "Create" },
  update_file: { icon: IconFileDiff, name: "Update" },
  delete_file: { icon: IconFileMinus, name: "Delete" },
};

const most = { lines: 200, characters: 20_000 };

const longestCounted = 1_000_000;

/** As many lines as the style sheet lets the browser lay out, or pass over, at once. */
const blockLength = 100;

function blocksOf(lines: readonly NumberedLine[]): (readonly NumberedLine[])[] {
  return Array.from({ length: Math.ceil(lines.length / blockLength) }, (_, index) =>
    lines.slice(index * blockLength, (index + 1) * blockLength),
  );
}
