import { Textarea } from "@mantine/core";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";

import { inputProps, type WidgetProps } from "#form/widgets/widget-props.tsx";

import { indentLines, outdentLines } from "./indent.ts";

import classes from "./code-area.module.css";

/** Text whose lines are not broken, with their numbers beside it. Tab moves on; Ctrl+] indents. */
export function CodeArea(props: WidgetProps) {
  const value = String(props.value);
  const gutter = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<[number, number]>(undefined);
  const lines = value.split("\n").length;

  useLayoutEffect(() => {
    if (!selection.current) return;
    area.current?.setSelectionRange(...selection.current);
    selection.current = undefined;
  });
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const change = { "]": indentLines, "[": outdentLines }[event.key];
    if (!change || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const next = change({ text: value, start: selectionStart, end: selectionEnd });
    selection.current = [next.start, next.end];
    props.onChange(next.text, true);
  };
  return (
    <div className={classes.code}>
      <div ref={gutter} className={classes.gutter} aria-hidden>
        {Array.from({ length: lines }, (_, index) => index + 1).join("\n")}
      </div>
      <Textarea
        {...inputProps(props)}
        ref={area}
        classNames={{ root: classes.root ?? "", input: classes.input ?? "" }}
        value={value}
        onChange={(event) => props.onChange(event.currentTarget.value, true)}
        onKeyDown={key}
        onScroll={({ currentTarget }) => {
          if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop;
        }}
        rows={Math.min(16, Math.max(3, lines))}
        wrap="off"
        resize="vertical"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
      />
      <div className={classes.hint}>Ctrl+] and Ctrl+[ indent</div>
    </div>
  );
}
