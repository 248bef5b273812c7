import type { Shape } from "#schema/shape.ts";

/** What one input gets. It draws no label, help or problem: the frame does, and ties them by id. */
export type WidgetProps = {
  id: string;
  label: string;
  labelledBy: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  shape: Shape;
  value: unknown;
  /** `typing`: the next key may continue this edit. */
  onChange(next: unknown, typing: boolean): void;
};

/** The attributes that tie an input to its frame. */
export function inputProps({ id, labelledBy, describedBy, isInvalid }: WidgetProps) {
  return {
    id,
    "aria-labelledby": labelledBy,
    "aria-describedby": describedBy,
    error: isInvalid,
  };
}
