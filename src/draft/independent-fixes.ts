import type { Edit, Fix } from "#body/fix.ts";
import { type Path, toPointer } from "#shared/path.ts";
import type { Steps } from "#shared/steps.ts";

/**
 * Of fixes made for one draft those that can be applied together: of any that write in one place only
 * the first. What is there is mended first, then put in order, and only then is something added: what
 * seems to be missing may only have the wrong name.
 */
export function* independent<Entry extends { fix: Fix }>(
  entries: readonly Entry[],
): Steps<Entry[]> {
  const first = entries.reduce((rank, { fix }) => Math.min(rank, rankOf(fix)), Infinity);
  const written = new Set<string>();
  const above = new Set<string>();
  const chosen: Entry[] = [];
  for (const entry of entries) {
    yield;
    if (rankOf(entry.fix) !== first) continue;
    const places = placesOf(entry.fix).map(waysTo);
    const isTaken = ({ own, way }: Way) =>
      above.has(own) || written.has(own) || way.some((place) => written.has(place));
    if (places.some(isTaken)) continue;
    chosen.push(entry);
    for (const { own, way } of places) {
      written.add(own);
      for (const place of way) above.add(place);
    }
  }
  return chosen;
}

/** Where an edit puts an item: before the one that has this index now. */
export function targetOf(edit: Extract<Edit, { type: "insert" | "move" }>): number {
  if (edit.type === "insert") return edit.index;
  return edit.to > edit.from ? edit.to + 1 : edit.to;
}

function rankOf({ edits }: Fix): number {
  if (edits.some(({ type }) => type === "insert")) return 2;
  return edits.some(changesIndexes) ? 1 : 0;
}

const everywhere: Path = [];

/** What a fix writes. After an edit that gives items other indexes a path means another place: then all of it. */
function placesOf({ edits }: Fix): Path[] {
  const index = edits.findIndex(changesIndexes);
  return index === -1 || index === edits.length - 1 ? edits.flatMap(writtenBy) : [everywhere];
}

function changesIndexes(edit: Edit): boolean {
  return !("path" in edit) || (edit.type === "remove" && isItem(edit.path));
}

function isItem({ length, 0: root }: Path): boolean {
  return root === "items" && length === 2;
}

function writtenBy(edit: Edit): Path[] {
  switch (edit.type) {
    case "insert":
      return [gap(targetOf(edit))];
    case "move":
      return [["items", edit.from], gap(targetOf(edit))];
    case "remove": {
      const isElement = typeof edit.path.at(-1) === "number" && !isItem(edit.path);
      return [isElement ? edit.path.slice(0, -1) : edit.path];
    }
    case "set":
      return [edit.path];
  }
}

function gap(index: number): Path {
  return ["items", `before ${index}`];
}

type Way = { own: string; way: string[] };

/** A place and all that it lies in. */
function waysTo(path: Path): Way {
  return { own: toPointer(path), way: path.map((_step, depth) => toPointer(path.slice(0, depth))) };
}
