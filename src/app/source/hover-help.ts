import { hoverTooltip } from "@codemirror/view";

import { recognise } from "#items/recognise.ts";
import { definitionOf } from "#items/registry.ts";

import { helpOf } from "./field-help.ts";
import { itemNodeOf, nodeAt, pathOf, valueOf } from "./json-place.ts";
import { fieldAt } from "./schema-at.ts";

/** On a field's name: what it is for. On an item's type: what the kind is for. */
export const hoverHelp = hoverTooltip(({ state }, position, side) => {
  const node = nodeAt(state, position, side);
  const [root, , ...path] = pathOf(state, node);
  const itemNode = itemNodeOf(node);
  if (root !== "items" || !itemNode || (node.name !== "PropertyName" && node.name !== "String"))
    return null;
  const item = valueOf(state, itemNode);
  const [title, lines] =
    node.name === "PropertyName" ? aboutField(item, path) : aboutKind(item, path);
  if (title === undefined) return null;
  return {
    pos: node.from,
    end: node.to,
    above: true,
    create: () => ({ dom: draw(title, lines) }),
  };
});

type About = readonly [title: string | undefined, lines: readonly string[]];

function aboutField(item: unknown, path: readonly (string | number)[]): About {
  const field = fieldAt(item, path);
  return field ? [field.label, helpOf(field)] : [undefined, []];
}

function aboutKind(item: unknown, path: readonly (string | number)[]): About {
  const kind = path.length === 1 && path[0] === "type" ? recognise(item) : undefined;
  if (!kind) return [undefined, []];
  const { label, summary, occurs } = definitionOf(kind);
  return [label, [summary, occurs]];
}

function draw(title: string, lines: readonly string[]): HTMLElement {
  const element = document.createElement("div");
  element.className = "cm-help";
  const heading = document.createElement("strong");
  heading.textContent = title;
  element.append(heading);
  for (const line of lines) {
    const paragraph = document.createElement("p");
    paragraph.textContent = line;
    element.append(paragraph);
  }
  return element;
}
