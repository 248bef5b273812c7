import type { DraftDocument } from "#draft/document.ts";
import { toDraftFile } from "#formats/draft-file.ts";
import { draftFile } from "#formats/read/draft-file/reader.ts";
import { recognise } from "#items/recognise.ts";

import { toFormatConversation } from "../export/to-conversation.ts";
import { toDocument } from "../import/to-document.ts";
import { pack, unpack } from "./packed.ts";

/** Longer addresses are cut by chat programs and mail. Characters. */
export const longestLink = 32_000;

export type SharedDraft = { name: string; document: DraftDocument };

/** What stands behind `#` in a link: the whole draft. No server ever sees it. */
export async function toFragment({ name, document }: SharedDraft): Promise<string> {
  return pack(JSON.stringify(toDraftFile([toFormatConversation(document, name)])));
}

/** The draft of a link. Rejects with a sentence for the user when there is none in it. */
export async function fromFragment(fragment: string): Promise<SharedDraft> {
  const file = await unpack(fragment)
    .then((text): unknown => JSON.parse(text))
    .catch(() => undefined);
  if (!draftFile.recognises(file)) {
    throw new Error("The link is damaged: it was cut short, or changed on its way.");
  }
  const [shared] = draftFile.readAll(file);
  if (!shared) throw new Error("There is no draft in this link.");
  const { name = "", items, remarks: _remarks, ...rest } = shared;
  const known = items.map(({ kind, value }) => ({
    kind: kind ?? recognise(value) ?? ("unknown" as const),
    value,
  }));
  return { name, document: toDocument({ ...rest, items: known, remarks: [] }) };
}
