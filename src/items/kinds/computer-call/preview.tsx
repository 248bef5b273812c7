import { useMemo } from "react";

import type { ItemPreviewProps } from "#items/item-preview.ts";
import { ActionList } from "#items/preview/action-list.tsx";
import { Note } from "#items/preview/note.tsx";
import { listIn, objectIn } from "#items/preview/reading.ts";
import { SafetyChecks } from "#items/preview/safety-checks.tsx";
import { pointsOf } from "#items/preview/screen-marks.ts";
import { ScreenView } from "#items/preview/screen-view.tsx";
import { Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";

import classes from "./preview.module.css";

/** The steps on the screen where they take place, and beside it in words. */
export function Preview({ item, screenshot }: ItemPreviewProps) {
  const { action: single, actions: several } = item;
  const actions = useMemo(
    () => [...(single === undefined || single === null ? [] : [single]), ...listIn(several)],
    [single, several],
  );
  const drawn = useMemo(() => actions.slice(0, mostDrawn), [actions]);
  return (
    <Stack>
      {actions.length === 0 && <Note>No action yet.</Note>}
      <div className={classes.beside}>
        {isWorthDrawing(drawn, screenshot) && (
          <div className={classes.screen}>
            <ScreenView actions={drawn} screenshot={screenshot} />
          </div>
        )}
        <div className={classes.words}>
          <ActionList actions={actions} />
        </div>
      </div>
      <SafetyChecks checks={item.pending_safety_checks} />
      <StateLine item={item} />
    </Stack>
  );
}

/** More would cover the screen. */
const mostDrawn = 30;

/** Keys and text are worth a screen that can be seen; to wait or to look draws nothing. */
function isWorthDrawing(actions: readonly unknown[], screenshot: string | undefined): boolean {
  if (pointsOf(actions).length > 0) return true;
  return (
    screenshot !== undefined &&
    actions.some((action) => ["type", "keypress"].includes(String(objectIn(action).type)))
  );
}
