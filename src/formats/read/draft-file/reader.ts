import { itemDefinitions, type ItemKind } from "#items/registry.ts";
import { isObject } from "#shared/json.ts";

import type { FormatConversation, FormatItem, Remark } from "../../conversation.ts";
import { draftFileFormat, draftFileVersion } from "../../draft-file.ts";
import { gatherRemarks, type RemarkGatherer } from "../gather-remarks.ts";
import type { ManyReader, ReadConversation } from "../reader.ts";

/** A file of this program's own: drafts as they were, whatever they hold. */
export const draftFile: ManyReader = {
  format: "draft_file",
  label: "File of drafts",
  recognises(value) {
    return isObject(value) && value.format === draftFileFormat && !Array.isArray(value.items);
  },
  readAll(value) {
    const { drafts, version } = isObject(value) ? value : {};
    const warnings =
      typeof version === "number" && version > draftFileVersion ? [newer(version)] : [];
    return (Array.isArray(drafts) ? drafts : []).map((draft: unknown, index) =>
      readDraft(draft, `drafts[${index}]`, warnings),
    );
  },
};

function newer(version: number): Remark {
  return {
    outcome: "left_out",
    place: "version",
    message: `The file was written by a newer version (${version}): what only that one knows is left out.`,
  };
}

function readDraft(draft: unknown, place: string, before: readonly Remark[]): ReadConversation {
  const remarks = gatherRemarks();
  const { name, items, metadata, rest, source } = isObject(draft) ? draft : {};
  if (!Array.isArray(items)) remarks.add("left_out", place, "There is no list of items in it.");
  return {
    ...(typeof name === "string" && { name }),
    items: (Array.isArray(items) ? items : []).flatMap((item: unknown, index) =>
      readItem(item, `${place}.items[${index}]`, remarks),
    ),
    metadata: readMetadata(metadata, place, remarks),
    ...(isObject(rest) && { rest }),
    ...(typeof source === "string" && { source }),
    remarks: [...before, ...remarks.all()],
  };
}

const kinds = new Map<unknown, ItemKind | "unknown">([
  ["unknown", "unknown"],
  ...itemDefinitions.map(({ kind }) => [kind, kind] as const),
]);

function readItem(item: unknown, place: string, remarks: RemarkGatherer): FormatItem[] {
  if (!isObject(item)) {
    remarks.add("left_out", place, "This is no item of a file of drafts.");
    return [];
  }
  const kind = kinds.get(item.kind);
  if (kind === undefined && item.kind !== undefined) {
    const said = `The kind "${String(item.kind)}" is not known here: the item tells its kind by its looks.`;
    remarks.add("changed", place, said);
  }
  return [{ ...(kind && { kind }), value: item.value }];
}

function readMetadata(
  metadata: unknown,
  place: string,
  remarks: RemarkGatherer,
): FormatConversation["metadata"] {
  return (Array.isArray(metadata) ? metadata : []).flatMap((pair: unknown, index) => {
    if (Array.isArray(pair) && typeof pair[0] === "string") return [[pair[0], pair[1]] as const];
    remarks.add(
      "left_out",
      `${place}.metadata[${index}]`,
      "This is no pair of a name and a value.",
    );
    return [];
  });
}
