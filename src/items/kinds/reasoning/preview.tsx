import { IconLock } from "@tabler/icons-react";

import type { ItemPreviewProps } from "#items/item-preview.ts";
import { isObject } from "#shared/json.ts";
import { MarkdownText } from "#ui/preview/markdown-text.tsx";
import { Pill } from "#ui/preview/pill.tsx";
import { useShowsAll } from "#ui/preview/shows-all.ts";

import classes from "./preview.module.css";

/** What the model thought, folded: it is seldom what one reads first. */
export function Preview({ item }: ItemPreviewProps) {
  const { summary, content, encrypted_content: sealed, status } = item;
  const showsAll = useShowsAll();
  const summaries = textsIn(summary);
  const thoughts = textsIn(content);
  const isSealed = typeof sealed === "string" && sealed !== "";
  const isReadable = summaries.length + thoughts.length > 0;
  return (
    <div className={classes.reasoning}>
      {status !== "completed" && <Pill status={status} />}
      {isReadable ? (
        <details open={showsAll || undefined}>
          <summary>{titleOf(summaries.length, thoughts.length)}</summary>
          <div className={classes.texts}>
            {[...summaries, ...thoughts].map((text, index) => (
              <MarkdownText key={index} text={text} />
            ))}
          </div>
        </details>
      ) : (
        !isSealed && <span className={classes.note}>Nothing of it can be read here.</span>
      )}
      {isSealed && (
        <span className={classes.note}>
          <IconLock size={14} stroke={1.75} aria-hidden />
          Sealed: only the organisation that got it can replay it.
        </span>
      )}
    </div>
  );
}

function titleOf(summaries: number, thoughts: number): string {
  if (summaries === 0) return "What the model thought";
  const what = summaries === 1 ? "Summary" : `${summaries} summaries`;
  return thoughts === 0
    ? `${what} of what the model thought`
    : `${what} and the thoughts themselves`;
}

function textsIn(parts: unknown): string[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: unknown) =>
    isObject(part) && typeof part.text === "string" && part.text !== "" ? [part.text] : [],
  );
}
