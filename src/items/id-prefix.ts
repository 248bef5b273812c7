import { definitionOf, type ItemKind } from "./registry.ts";

/** The prefixes that the API has been seen to insist on; of the others only the documents speak. */
const insisted = new Set(["msg_", "rs_", "fc_", "ws_", "ctc_", "ctco_"]);

/**
 * What an id of this kind begins with, and whether the API is known to refuse any other; undefined where
 * no prefix is known. The API leaves the underscore out, in its words as in its check.
 */
export function idBeginning(
  kind: ItemKind,
): { beginning: string; isInsistedOn: boolean } | undefined {
  const prefix = definitionOf(kind).idPrefix;
  return prefix === undefined
    ? undefined
    : { beginning: prefix.replace(/_$/, ""), isInsistedOn: insisted.has(prefix) };
}
