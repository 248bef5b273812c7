import { type LinkEnd, linkEndsOf, type PlacedItem } from "#items/links.ts";
import { definitionOf } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";
import { getIn } from "#shared/path.ts";

import { isSaidByModel } from "./speaker.ts";

/** An item as the transcript takes it; `key` tells it from the others. */
export type TranscriptItem = PlacedItem & { readonly key: string };

/** One item, and what is needed to understand it. */
export type Step = {
  readonly item: TranscriptItem;
  /** Its place in the conversation, from 0. */
  readonly index: number;
  /** For an output: the call that it answers. */
  readonly call?: JsonObject | undefined;
  /** For an action on a screen: the address of the screenshot that it acts on. */
  readonly screenshot?: string | undefined;
};

/** What is read as one: a turn, or a call with its outputs, with the reasoning that led to it before it. */
export type Entry = { readonly key: string; readonly steps: readonly Step[] };

/** An output that is shown with its call further up; at its own place only this is said. */
export type Elsewhere = {
  readonly key: string;
  readonly output: Step;
  /** The place of the call in the conversation, from 0. */
  readonly callIndex: number;
};

type Building = { key: string; steps: Step[] };

/**
 * The conversation as it is read. Reasoning goes with what it led to; an output stands with its call, also
 * where other calls were made at the same time; what belongs to one MCP server's work stays together.
 */
export function entriesOf(items: readonly TranscriptItem[]): (Entry | Elsewhere)[] {
  const entries: (Building | Elsewhere)[] = [];
  const calls = new Map<string, { step: Step; entry: Building }>();
  let lastMessage = -1;
  let screenshot: string | undefined;

  for (const [index, item] of items.entries()) {
    const ends = endsOf(item);
    if (isMessage(item)) lastMessage = index;
    const joined = ends
      .filter(isAnswer)
      .map((end) => calls.get(keyOf(end)))
      .find((found) => found !== undefined);
    const step: Step = {
      item,
      index,
      ...(joined && isObject(joined.step.item.value) && { call: joined.step.item.value }),
      ...(item.kind === "computer_call" && { screenshot }),
    };
    const entry = placeStep(step, joined);
    for (const end of ends) if (end.side === "call") calls.set(keyOf(end), { step, entry });
    screenshot = screenshotIn(item) ?? screenshot;
  }
  return entries;

  function placeStep(step: Step, joined: { step: Step; entry: Building } | undefined): Building {
    const last = entries.at(-1);
    if (joined) {
      const callIndex = joined.step.index;
      // Among calls made at the same time it is plain where an output went; after more talk it is not.
      if (callIndex < lastMessage) {
        entries.push({ key: `elsewhere ${step.item.key}`, output: step, callIndex });
      }
      joined.entry.steps.push(step);
      return joined.entry;
    }
    if (last && "steps" in last && goesWith(last, step)) {
      last.steps.push(step);
      return last;
    }
    const entry = { key: step.item.key, steps: [step] };
    entries.push(entry);
    return entry;
  }
}

/** Whether a step continues the entry before it. */
function goesWith({ steps }: Entry, { item }: Step): boolean {
  const last = steps.at(-1)?.item;
  if (!last) return false;
  if (last.kind === "reasoning") return isSaidByModel(item);
  return isMcp(last) && isMcp(item);
}

function isMcp({ kind }: TranscriptItem): boolean {
  return kind !== "unknown" && definitionOf(kind).group === "MCP servers";
}

function isMessage({ kind }: TranscriptItem): boolean {
  return kind !== "unknown" && definitionOf(kind).group === "Messages";
}

/** Whether an item stands with the call at this end: as its output, or as the call that was approved. */
function isAnswer({ side, family }: LinkEnd): boolean {
  return side === "output" || (side === "reference" && family === "mcp_approval");
}

function screenshotIn({ kind, value }: TranscriptItem): string | undefined {
  if (kind !== "computer_call_output") return undefined;
  const address = getIn(value, ["output", "image_url"]);
  return typeof address === "string" && address !== "" ? address : undefined;
}

function keyOf({ family, id }: LinkEnd): string {
  return JSON.stringify([family, id]);
}

const endsByItem = new WeakMap<TranscriptItem, LinkEnd[]>();

/** Remembered by identity: of a long conversation a keystroke changes one item. */
function endsOf(item: TranscriptItem): LinkEnd[] {
  const known = endsByItem.get(item);
  if (known) return known;
  const found = linkEndsOf(item).filter(({ id }) => id !== undefined);
  endsByItem.set(item, found);
  return found;
}
