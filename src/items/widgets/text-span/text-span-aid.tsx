import { Button, Text, Textarea } from "@mantine/core";
import { IconTextScan2 } from "@tabler/icons-react";
import { useRef, useState } from "react";

import { type AidProps, useAt, useFormLink } from "#form/form-link.ts";
import { isObject } from "#shared/json.ts";
import { setIn } from "#shared/path.ts";

import { AidFold } from "../aid-fold.tsx";
import { citedIn, toShownPosition, toTextPosition } from "./text-positions.ts";

import classes from "./text-span-aid.module.css";

/** Sets `start_index` and `end_index` of a citation by selecting words of the text it belongs to. */
export function TextSpanAid({ path }: AidProps) {
  return (
    <AidFold label="Select in the text" icon={IconTextScan2}>
      {() => <SpanPicker path={path} />}
    </AidFold>
  );
}

const editingKeys = new Set(["Backspace", "Delete", "Enter"]);

function SpanPicker({ path }: AidProps) {
  const { read, restructure } = useFormLink();
  const area = useRef<HTMLTextAreaElement>(null);
  const [selection, setSelection] = useState({ start: 0, end: 0 });
  // A citation stands in the list `annotations` of the part that holds the text.
  const text = useAt([...path.slice(0, -2), "text"], (value) =>
    typeof value === "string" ? value : "",
  );
  const span = useAt(path, (value) =>
    isObject(value) ? { start: value.start_index, end: value.end_index } : {},
  );
  const cited = citedIn(text, span.start, span.end);

  const use = () => {
    const annotation = read(path);
    if (!isObject(annotation)) return;
    const next = {
      ...annotation,
      start_index: toTextPosition(text, selection.start),
      end_index: toTextPosition(text, selection.end),
    };
    restructure(path, setIn(read([]), path, next));
  };
  const show = () => {
    if (!area.current || typeof span.start !== "number" || typeof span.end !== "number") return;
    area.current.focus();
    area.current.setSelectionRange(
      toShownPosition(text, span.start),
      toShownPosition(text, span.end),
    );
  };
  if (text === "") {
    return (
      <Text size="xs" c="dimmed">
        This part has no text to select in yet.
      </Text>
    );
  }
  return (
    <div className={classes.picker}>
      <Textarea
        ref={area}
        aria-label="Text to select in"
        // Chromium selects nothing by keyboard in a read-only area: it is one by what it refuses.
        aria-readonly
        inputMode="none"
        value={text}
        onChange={() => {}}
        onBeforeInput={(event) => event.preventDefault()}
        onKeyDown={(event) => editingKeys.has(event.key) && event.preventDefault()}
        rows={Math.min(8, Math.max(3, Math.ceil(text.length / 70)))}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
          setSelection({ start: selectionStart, end: selectionEnd })
        }
      />
      <div className={classes.actions}>
        <Button
          size="compact-xs"
          variant="default"
          disabled={selection.start === selection.end}
          onClick={use}
        >
          Use selection
        </Button>
        <Text size="xs" c="dimmed" className={classes.cited} role="status">
          {cited === undefined ? "No words are cited yet." : <>Cited: “{shorten(cited)}”</>}
        </Text>
        {cited !== undefined && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={show}>
            Show
          </Button>
        )}
      </div>
    </div>
  );
}

function shorten(cited: string): string {
  return cited.length > 120 ? `${cited.slice(0, 60)} … ${cited.slice(-50)}` : cited;
}
