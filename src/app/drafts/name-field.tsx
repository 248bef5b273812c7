import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";

type Props = {
  name: string;
  /** What stands there when the name is empty. */
  placeholder: string;
  className?: string | undefined;
  /** Called once, with undefined when the name stays as it was. */
  onDone(name: string | undefined): void;
};

/** A name being typed: Enter or leaving takes it, Escape does not. */
export function NameField({ name, placeholder, className, onDone }: Props) {
  const [text, setText] = useState(name);
  const isDone = useRef(false);

  function finish(result: string | undefined) {
    // The field that goes loses the focus, which is no second answer.
    if (isDone.current) return;
    isDone.current = true;
    onDone(result === name ? undefined : result);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    // The key would press the button that gets the focus next.
    event.preventDefault();
    finish(event.key === "Enter" ? text.trim() : undefined);
  }

  return (
    <TextInput
      {...(className && { className })}
      size="sm"
      aria-label="Draft name"
      placeholder={placeholder}
      maxLength={200}
      ref={focusAndSelect}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text.trim())}
    />
  );
}

function focusAndSelect(input: HTMLInputElement | null) {
  input?.focus();
  input?.select();
}
