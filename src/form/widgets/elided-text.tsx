import { Button } from "@mantine/core";

import type { WidgetProps } from "./widget-props.tsx";

import classes from "./widgets.module.css";

type ElidedTextProps = WidgetProps & { value: string; onEdit(): void };

/** Text too long for an input, such as a data URL: its beginning and size, and what can be done. */
export function ElidedText({ id, label, value, onEdit, onChange, describedBy }: ElidedTextProps) {
  return (
    <div className={classes.elided}>
      <div className={classes.preview}>
        {value.slice(0, 120)}… <span>({sizeOf(value.length)})</span>
      </div>
      <div className={classes.buttons}>
        <Button
          id={id}
          size="compact-xs"
          variant="default"
          fw={500}
          aria-label={`Edit ${label} as text`}
          aria-describedby={describedBy}
          onClick={onEdit}
        >
          Edit as text
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          fw={500}
          aria-label={`Replace ${label}`}
          onClick={() => onChange("", false)}
        >
          Replace
        </Button>
      </div>
    </div>
  );
}

function sizeOf(characters: number): string {
  if (characters < 1_000_000) return `${Math.round(characters / 1000)} thousand characters`;
  return `${(characters / 1_000_000).toFixed(1)} million characters`;
}
