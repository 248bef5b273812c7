import { InputWrapperContext } from "@mantine/core";
import { type ReactNode, use } from "react";

import type { Shape } from "#schema/shape.ts";
import type { Path } from "#shared/path.ts";

/** What one input gets. It draws no label, help or problem: the frame does, and ties them by id. */
export type WidgetProps = {
  id: string;
  label: string;
  labelledBy: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  /** Where the value stands in the form's whole value. */
  path: Path;
  shape: Shape;
  value: unknown;
  /** `typing`: the next key may continue this edit. */
  onChange(next: unknown, typing: boolean): void;
  /** The same for text that the input goes on showing by itself, which `useTypedText` makes it do. */
  onType(text: string): void;
  /** There while the text is too long for an input, for a widget that elides it by itself: edit it all the same. */
  onEditLong?(): void;
};

type Ties = Pick<WidgetProps, "id" | "labelledBy" | "describedBy" | "isInvalid">;

/** The attributes that tie a Mantine input to its frame. */
export function inputProps({ id, labelledBy, describedBy, isInvalid }: Ties) {
  return {
    id,
    "aria-labelledby": labelledBy,
    error: isInvalid,
    inputContainer: (input: ReactNode) => <Described by={describedBy}>{input}</Described>,
  };
}

/** Mantine's inputs name only the help and the error that they draw themselves; the frame draws ours. */
function Described({ by, children }: { by: string | undefined; children: ReactNode }) {
  const context = use(InputWrapperContext);
  return (
    <InputWrapperContext value={context && { ...context, describedBy: by }}>
      {children}
    </InputWrapperContext>
  );
}
