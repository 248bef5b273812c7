import { useHistoryState } from "wouter/use-browser-location";

import { isObject } from "#shared/json.ts";

import classes from "./copy-note.module.css";

/** Says that the draft came from a link, as long as that is the page one is on. */
export function CopyNote() {
  const state: unknown = useHistoryState();
  if (!isObject(state) || state.isCopyOfLink !== true) return null;
  return (
    <p className={classes.note} role="status">
      This is your own copy of a draft that was shared by link. What you change here changes nothing
      elsewhere.
    </p>
  );
}
