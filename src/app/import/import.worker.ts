import * as z from "zod";

import { readText } from "#formats/read/read-text.ts";
import type { ReadConversation, ReadText } from "#formats/read/reader.ts";
import { recognise } from "#items/recognise.ts";

import { groupRemarks } from "./group-remarks.ts";
import type { ReadingMessage, Source } from "./reading-messages.ts";

// The page's policy forbids code made of text, here as there.
z.config({ jitless: true });

/** In one message: what the page takes in between two frames. */
const itemsAtOnce = 500;

/** Beyond this a text does not fit into memory several times over. */
const mostBytes = 256 * 1024 * 1024;

addEventListener("message", ({ data }: MessageEvent<Source>) => {
  read(data).catch((error: unknown) =>
    tell({ type: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});

async function read(source: Source): Promise<void> {
  const text = await textOf(source);
  const {
    label,
    faults,
    conversations,
    repaired = false,
  }: ReadText = await readText(text, {
    onProgress: (share) => tell({ type: "progress", share }),
  });
  tell({
    type: "reading",
    reading: {
      source: source.name,
      label,
      isRepaired: repaired === true,
      faults: faults
        .slice(0, 100)
        .map((fault) => ({ ...fault, excerpt: lineAt(text, fault.line) })),
    },
  });
  for (const conversation of conversations) tellConversation(conversation);
  tell({ type: "done" });
}

function tellConversation({ items, remarks, ...conversation }: ReadConversation): void {
  tell({
    type: "conversation",
    conversation: { ...conversation, remarks: groupRemarks(remarks) },
  });
  for (let start = 0; start < items.length; start += itemsAtOnce) {
    tell({
      type: "items",
      items: items.slice(start, start + itemsAtOnce).map(({ kind, value }) => ({
        kind: kind ?? recognise(value) ?? "unknown",
        value,
      })),
    });
  }
}

async function textOf(source: Source): Promise<string> {
  if ("text" in source) return source.text;
  if (source.file.size > mostBytes) {
    throw new Error(
      `${source.name} is larger than 256 MB, which is more than can be read at once.`,
    );
  }
  return source.file.text();
}

/** The beginning of a line, counted from 1, to show where a fault is. */
function lineAt(text: string, line: number): string {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return "";
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end).slice(0, 400);
}

function tell(message: ReadingMessage): void {
  postMessage(message);
}
