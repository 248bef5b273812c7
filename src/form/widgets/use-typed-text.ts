import { type ChangeEvent, useLayoutEffect, useRef, useState } from "react";

import type { Path } from "#shared/path.ts";

import { useFormLink } from "../form-link.ts";
import type { WidgetProps } from "./widget-props.tsx";

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/**
 * What an input needs to show the text at its path by itself: a key draws nothing anew. What others
 * write there is shown at once.
 */
export function useTypedText<Input extends TextInput>({ path, onType }: WidgetProps) {
  const { read, listen } = useFormLink();
  const ref = useRef<Input>(null);
  const [defaultValue] = useState(() => textOf(read, path) ?? "");
  const shown = useRef(defaultValue);

  useLayoutEffect(() => {
    function show() {
      const text = textOf(read, path);
      if (!ref.current || text === undefined || text === shown.current) return;
      shown.current = text;
      ref.current.value = text;
    }
    show();
    return listen(path, show);
  });

  function onChange({ currentTarget }: ChangeEvent<Input>) {
    shown.current = currentTarget.value;
    onType(currentTarget.value);
  }
  return { ref, defaultValue, onChange };
}

function textOf(read: (path: Path) => unknown, path: Path): string | undefined {
  const value = read(path);
  return typeof value === "string" ? value : undefined;
}
