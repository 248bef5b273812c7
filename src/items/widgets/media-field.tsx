import { Button, FileButton, Text } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from "react";
import { flushSync } from "react-dom";

import { useFormLink } from "#form/form-link.ts";
import { ElidedText } from "#form/widgets/elided-text.tsx";
import { TextWidget } from "#form/widgets/text-widget.tsx";
import type { WidgetProps } from "#form/widgets/widget-props.tsx";

import { fileFault, type FileRule, readAsDataUrl, withinCharacters } from "./media-file.ts";

import classes from "./media-field.module.css";

/** A text above this many characters is put into the document without passing through the input. */
const longestPasted = 20_000;

type MediaFieldProps = WidgetProps & {
  rule: FileRule;
  /** Sets the value; the data URL is `data:<type>;base64,…`. */
  onFile(dataUrl: string, file: File): void;
  /** What is known of the value, below the input. */
  children: ReactNode;
};

/** A text input that takes a file too: uploaded, pasted or dropped. */
export function MediaField({ rule, onFile, children, ...props }: MediaFieldProps) {
  const { path, label, onChange, shape } = props;
  const { read, focus } = useFormLink();
  const value = String(props.value);
  const [refusal, setRefusal] = useState({ text: "", value });
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);
  const limited = withinCharacters(
    rule,
    shape.type === "text" ? shape.limits.maxLength : undefined,
  );

  async function take(file: File | null | undefined) {
    if (!file) return;
    const fault = fileFault(file, limited) ?? (await put(file));
    if (fault !== undefined) setRefusal({ text: fault, value });
  }

  async function put(file: File): Promise<string | undefined> {
    setReading(true);
    try {
      const dataUrl = await readAsDataUrl(file);
      if (read(path) !== value)
        return "The field was edited while the file was read; choose it again.";
      onFile(dataUrl, file);
      focus(path);
      return undefined;
    } catch {
      return `${file.name} can’t be read.`;
    } finally {
      setReading(false);
    }
  }

  function onPaste(event: ClipboardEvent) {
    const file = event.clipboardData.files[0];
    const pasted = event.clipboardData.getData("text/plain");
    const { target } = event;
    if (file) {
      event.preventDefault();
      void take(file);
    } else if (pasted.length > longestPasted && isTextInput(target)) {
      // The browser would take seconds to put 20 MB into an input that is elided right afterwards.
      event.preventDefault();
      const { selectionStart, selectionEnd } = target;
      const after = value.slice(selectionEnd ?? value.length);
      flushSync(() => onChange(value.slice(0, selectionStart ?? 0) + pasted.trim() + after, false));
      focus(path);
    }
  }

  function onDrop(event: DragEvent) {
    setOver(false);
    if (!carriesFiles(event)) return;
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  }

  function onDragOver(event: DragEvent) {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setOver(true);
  }

  return (
    <div
      className={classes.field}
      data-over={isOver || undefined}
      onPaste={onPaste}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div className={classes.row}>
        <div className={classes.text}>
          {props.onEditLong ? (
            <ElidedText {...props} value={value} onEdit={props.onEditLong} />
          ) : (
            <TextWidget {...props} />
          )}
        </div>
        <FileButton accept={limited.types?.join(",") ?? ""} onChange={(file) => void take(file)}>
          {({ onClick }) => (
            <Button
              size="xs"
              variant="default"
              fw={500}
              leftSection={<IconUpload size={14} aria-hidden />}
              aria-label={`Upload ${label}`}
              title={`Choose ${rule.noun}, or paste or drop one here`}
              loading={isReading}
              onClick={onClick}
            >
              Upload
            </Button>
          )}
        </FileButton>
      </div>
      {refusal.text !== "" && refusal.value === value && (
        <Text size="xs" className={classes.fault} role="alert">
          {refusal.text}
        </Text>
      )}
      {children}
    </div>
  );
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}

function isTextInput(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
