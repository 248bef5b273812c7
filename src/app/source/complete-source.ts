import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

import type { DraftDocument } from "#draft/document.ts";
import { getIn, type Path } from "#shared/path.ts";

import { toCompletion } from "./apply-option.ts";
import {
  childrenOf,
  containerOf,
  itemNodeOf,
  nameOf,
  nodeAt,
  pathOf,
  valueOf,
} from "./json-place.ts";
import {
  bodyNames,
  itemOptions,
  namesFor,
  type Option,
  typeOptions,
  valuesFor,
} from "./options.ts";
import { shapeAt } from "./schema-at.ts";

/** What is about to be typed: the name of a field of `container`, or the value at `path`. */
type Spot = { from: number; container: SyntaxNode; path: Path; asksFor: "name" | "value" };

/** Offers what can stand at the caret: names of fields, values, whole items. */
export function completeSource(document: () => DraftDocument) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const isTyping = /["\w]/.test(state.sliceDoc(pos - 1, pos));
    const spot = explicit || isTyping ? spotAt(state, pos) : undefined;
    const options = spot ? optionsAt(state, spot, document()) : [];
    if (!spot || options.length === 0) return null;
    // In a word that is whole, the others are looked for.
    const isWhole = options.some(({ label }) => label === state.sliceDoc(spot.from, pos));
    const completions = options.map(toCompletion);
    return isWhole
      ? { from: spot.from, options: completions, filter: false }
      : { from: spot.from, options: completions, validFor: /^[\w .-]*$/ };
  };
}

function spotAt(state: EditorState, position: number): Spot | undefined {
  const node = nodeAt(state, position, -1);
  const isText = node.name === "String" || node.name === "PropertyName";
  const isClosed =
    isText && position === node.to && /".*"$/s.test(lastOf(state, node.from, node.to));
  if (isClosed) return undefined;
  const start = isText ? node.from : position - wordBefore(state, position).length;
  const from = start < position && state.sliceDoc(start, start + 1) === '"' ? start + 1 : start;
  const before = lastOf(state, 0, start).trimEnd();
  const container = containerOf(nodeAt(state, start, -1), start);
  if (!container) return undefined;
  const path = pathOf(state, container);
  const isBefore = (child: SyntaxNode) => child.from < start;
  if (container.name === "Array") {
    const index = childrenOf(container).filter(isBefore).length;
    return { from, container, path: [...path, index], asksFor: "value" };
  }
  if (!before.endsWith(":")) return { from, container, path, asksFor: "name" };
  const property = container.getChildren("Property").findLast(isBefore);
  const name = property ? nameOf(state, property) : "";
  return { from, container, path: [...path, name], asksFor: "value" };
}

function optionsAt(state: EditorState, spot: Spot, document: DraftDocument): readonly Option[] {
  const { container, path, asksFor } = spot;
  if (path.length === 0) return bodyNames(namesIn(state, container));
  const [root, index, ...rest] = path;
  if (root !== "items" || index === undefined) return [];
  if (asksFor === "value" && rest.length === 0) return itemOptions(document, Number(index));
  const item = valueOf(state, itemNodeOf(container) ?? null);
  if (asksFor === "name") return namesFor(shapeAt(item, rest), getIn(item, rest));
  if (rest.length === 1 && rest[0] === "type") return typeOptions();
  return valuesFor(shapeAt(item, rest), {
    shape: shapeAt(item, rest.slice(0, -1)),
    key: rest.at(-1),
  });
}

function namesIn(state: EditorState, object: SyntaxNode): string[] {
  return object.getChildren("Property").map((property) => nameOf(state, property));
}

function wordBefore(state: EditorState, position: number): string {
  const { from } = state.doc.lineAt(position);
  return /"?[\w.-]*$/.exec(lastOf(state, from, position))?.[0] ?? "";
}

/** The end of a range, which is enough to look back. */
function lastOf(state: EditorState, from: number, to: number): string {
  return state.sliceDoc(Math.max(from, to - 500), to);
}
