import { memo, useState } from "react";

import { KindIcon } from "#items/appearance.tsx";
import { recognise } from "#items/recognise.ts";
import { definitionOf } from "#items/registry.ts";
import { comparisonInWords } from "#sending/compare-in-words.ts";
import { type Comparison, isAsSent, isChanged } from "#sending/compare-items.ts";
import { isObject } from "#shared/json.ts";
import { shortenStrings } from "#shared/shorten-strings.ts";

import { type DiffLine, diffLines } from "./diff-lines.ts";

import classes from "./comparison-pane.module.css";

/** An item on one line, with what became of it; its JSON on demand. */
export const ComparedItem = memo(function ComparedItem({ comparison }: { comparison: Comparison }) {
  const [isOpen, setOpen] = useState(false);
  const item = "sent" in comparison ? comparison.sent : comparison.stored;
  const kind = recognise(item) ?? "unknown";
  return (
    <li>
      <details
        className={classes.item}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className={classes.summary}>
          <span className={classes.number}>
            {comparison.type === "unsent" ? "–" : comparison.number}
          </span>
          <KindIcon kind={kind} />
          <span className={classes.words}>
            <span className={classes.label}>{labelOf(kind, item)}</span>{" "}
            <span className={classes.outcome} data-outcome={outcomeOf(comparison)}>
              {comparisonInWords(comparison)}
            </span>
          </span>
        </summary>
        {isOpen && <Difference comparison={comparison} />}
      </details>
    </li>
  );
});

const signs: Record<DiffLine["sign"], string> = {
  same: "",
  added: "+",
  removed: "−",
  changed: "~",
};

function Difference({ comparison }: { comparison: Comparison }) {
  return (
    <pre className={classes.difference}>
      {linesOf(comparison).map(({ sign, depth, text }, index) => (
        <span key={index} className={classes.line} data-sign={sign}>
          <span className={classes.sign}>{signs[sign]}</span>
          <span style={{ paddingInlineStart: `${depth * 2}ch` }}>{text}</span>
        </span>
      ))}
    </pre>
  );
}

function linesOf(comparison: Comparison): DiffLine[] {
  if ("sent" in comparison && "stored" in comparison) {
    return diffLines(shortenStrings(comparison.sent), shortenStrings(comparison.stored));
  }
  const isSent = "sent" in comparison;
  const only = shortenStrings(isSent ? comparison.sent : comparison.stored);
  return diffLines(only, only).map((line) => ({ ...line, sign: isSent ? "removed" : "added" }));
}

function outcomeOf(comparison: Comparison): string {
  if (isAsSent(comparison)) return "same";
  return isChanged(comparison) ? "changed" : "filled_in";
}

function labelOf(kind: ReturnType<typeof recognise> | "unknown", item: unknown): string {
  if (kind !== "unknown" && kind !== undefined) return definitionOf(kind).label;
  return isObject(item) ? String(item.type) : "Item";
}
