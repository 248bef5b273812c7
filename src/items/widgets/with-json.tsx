import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { useHold } from "#form/use-hold.ts";
import { JsonWidget } from "#form/widgets/json-widget.tsx";
import type { WidgetProps } from "#form/widgets/widget-props.tsx";

import classes from "./with-json.module.css";

type WithJsonProps = {
  props: WidgetProps;
  /** What the value is edited as otherwise, such as "table". */
  noun: string;
  /** False for a value that only JSON can show. */
  canShow: boolean;
  /** The other way of editing cannot show every part of the value: whoever looks for one is led to JSON. */
  hidesParts?: boolean;
  /** Stands beside the button. */
  note?: ReactNode;
  children: ReactNode;
};

/** An editor of structured values, and one step away the same value as JSON. */
export function WithJson({ props, noun, canShow, hidesParts, note, children }: WithJsonProps) {
  const [isJson, setJson] = useState(false);
  const { isHeld, holdProps } = useHold();
  const showsJson = isJson || isHeld || !canShow;
  return (
    <div className={classes.editor}>
      {showsJson ? (
        <div {...holdProps}>
          <JsonWidget {...props} />
        </div>
      ) : (
        children
      )}
      <div className={classes.below}>
        <span className={classes.note}>{!showsJson && note}</span>
        {canShow && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            fw={500}
            data-reveal={(!showsJson && hidesParts) || undefined}
            aria-label={`Edit ${props.label} as ${showsJson ? noun : "JSON"}`}
            onClick={() => setJson(!showsJson)}
          >
            Edit as {showsJson ? noun : "JSON"}
          </Button>
        )}
      </div>
    </div>
  );
}
