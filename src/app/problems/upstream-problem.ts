import type { Problem } from "#body/problem.ts";
import type { DraftDocument } from "#draft/document.ts";
import { toMetadata } from "#draft/to-body.ts";
import { fromParameter, getIn, type Path } from "#shared/path.ts";

/** What an API says against a body. */
export type Complaint = {
  message: string;
  param?: string | null | undefined;
  code?: string | null | undefined;
};

/** A problem that the upstream told, with what stood at its place then: it lasts as long as that. */
export type UpstreamProblem = {
  /** The item it is about; it may move. Undefined: the metadata, or the list of items itself. */
  itemKey: string | undefined;
  /** From the item, else from the body. */
  problem: Problem;
  /** What stood there; of a place where nothing stood, what was around it. */
  witness: unknown;
};

/** Where in a draft the upstream's complaint belongs; undefined when it names no place of it. */
export function upstreamProblem(
  { message, param, code }: Complaint,
  document: DraftDocument,
): UpstreamProblem | undefined {
  const found = param ? fromParameter(param) : undefined;
  if (!param || !found || !(found[0] === "items" || found[0] === "metadata")) return undefined;
  const item = found[0] === "items" ? document.items[Number(found[1])] : undefined;
  const path = item ? found.slice(2) : (metadataPath(param, document) ?? found);
  const itemKey = item?.key;
  return {
    itemKey,
    problem: { path, severity: "error", code: code ?? "upstream", message },
    witness: witnessOf(document, itemKey, path),
  };
}

/** Whether the place in its item is still what the upstream complained about. */
export function standsIn({ problem, witness }: UpstreamProblem, item: unknown): boolean {
  return witnessIn(item, problem.path) === witness;
}

/** The problem with its path from the body, as long as it stands. */
export function placed(found: UpstreamProblem | undefined, document: DraftDocument): Problem[] {
  if (!found) return [];
  const { itemKey, problem, witness } = found;
  if (witnessOf(document, itemKey, problem.path) !== witness) return [];
  if (itemKey === undefined) return [problem];
  const index = document.items.findIndex(({ key }) => key === itemKey);
  return [{ ...problem, path: ["items", index, ...problem.path] }];
}

function witnessOf(document: DraftDocument, itemKey: string | undefined, path: Path): unknown {
  if (itemKey !== undefined) {
    return witnessIn(document.items.find(({ key }) => key === itemKey)?.value, path);
  }
  if (path[0] === "items") return document.items;
  if (path.length === 1) return document.metadata;
  return getIn({ metadata: toMetadata(document.metadata) }, path) ?? document.metadata;
}

/** A removed item is the witness of nothing. */
function witnessIn(item: unknown, path: Path): unknown {
  return getIn(item, path) ?? getIn(item, path.slice(0, -1)) ?? gone;
}

const gone = Symbol("gone");

/** Names may hold dots, which the API does not mark. */
function metadataPath(param: string, { metadata }: DraftDocument): Path | undefined {
  const name = param.replace(/^metadata\.?/, "");
  return metadata.some((pair) => pair.name === name) ? ["metadata", name] : undefined;
}
