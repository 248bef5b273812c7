import { useMemo } from "react";

import { MarkdownText } from "#ui/preview/markdown-text.tsx";
import { SafeLink } from "#ui/preview/safe-link.tsx";

import { citationsOf } from "./citations.ts";

import classes from "./cited-text.module.css";

type Props = { text: string; annotations: unknown };

/** What the model wrote, the cited words marked, and below it the sources by number. */
export function CitedText({ text, annotations }: Props) {
  const { sources, marks } = useMemo(() => citationsOf(text, annotations), [text, annotations]);
  return (
    <div>
      <MarkdownText text={text} marks={marks} />
      {sources.length > 0 && (
        <section className={classes.sources}>
          <div className={classes.heading}>Sources</div>
          <ol>
            {sources.map(({ number, title, href, note }) => (
              <li key={number} dir="auto">
                {href === undefined ? title : <SafeLink href={href}>{title}</SafeLink>}
                {note !== undefined && <span className={classes.note}> {note}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
