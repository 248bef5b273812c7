import { EditorView } from "@codemirror/view";
import { Button } from "@mantine/core";
import { useStore } from "zustand";

import type { SourceEditor } from "./create-editor.ts";

import classes from "./fault-bar.module.css";

/** Tells that the text cannot be read, where and why, and what can be done about it. */
export function FaultBar({ editor: { view, sync } }: { editor: SourceEditor }) {
  const { fault } = useStore(sync.state);
  if (!fault) return null;
  const { from, message, asItems } = fault;
  const { doc } = view.state;
  const line = doc.lineAt(Math.min(from, doc.length));
  const column = Math.min(from, doc.length) - line.from + 1;

  function goToFault() {
    const anchor = Math.min(from, view.state.doc.length);
    view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: "center" }),
    });
    view.focus();
  }

  return (
    <div role="status" aria-label="Text that cannot be read" className={classes.bar}>
      <p className={classes.words}>
        The form shows the last text that could be read.{" "}
        <span className={classes.fault}>
          Line {line.number}, column {column}: {message}
        </span>
      </p>
      <div className={classes.actions}>
        <Button size="compact-xs" variant="default" onClick={goToFault}>
          Go to the fault
        </Button>
        {asItems !== undefined && (
          <Button size="compact-xs" variant="default" onClick={() => sync.replace(asItems)}>
            Wrap it as items
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={() => sync.discard()}>
          Discard the text
        </Button>
      </div>
    </div>
  );
}
