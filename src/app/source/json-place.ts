import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

import type { Path } from "#shared/path.ts";

const valueNames = new Set(["Object", "Array", "String", "Number", "True", "False", "Null"]);

/** Longer strings are not read: nothing depends on what they say. */
const longestRead = 1000;

/** Milliseconds that a place may cost where the text is not parsed so far yet. */
const patience = 200;

/** The innermost node at a place, of the text as far as it is JSON. */
export function nodeAt(state: EditorState, position: number, side: -1 | 0 | 1): SyntaxNode {
  const tree = ensureSyntaxTree(state, position, patience) ?? syntaxTree(state);
  return tree.resolveInner(position, side);
}

/** Where a node stands in the body. What is no value or name counts to what is around it. */
export function pathOf(state: EditorState, node: SyntaxNode): Path {
  const path: (string | number)[] = [];
  for (let inner = node; inner.parent; inner = inner.parent) {
    if (inner.name === "Property") path.unshift(nameOf(state, inner));
    else if (inner.parent.name === "Array" && isValue(inner)) path.unshift(indexOf(inner));
  }
  return path;
}

/** The name of a property; what is half-typed as far as it is. */
export function nameOf(state: EditorState, property: SyntaxNode): string {
  const name = property.getChild("PropertyName");
  return name ? stringOf(state, name) : "";
}

/** What a node says, as far as it can be read. */
export function valueOf(state: EditorState, node: SyntaxNode | null): unknown {
  switch (node?.name) {
    case "Object":
      return Object.fromEntries(
        node
          .getChildren("Property")
          .map((property) => [nameOf(state, property), valueOf(state, property.lastChild)]),
      );
    case "Array":
      return childrenOf(node).map((element) => valueOf(state, element));
    case "String":
      return stringOf(state, node);
    case "Number":
      return Number(state.sliceDoc(node.from, node.to));
    case "True":
    case "False":
      return node.name === "True";
    case "Null":
      return null;
    default:
      return undefined;
  }
}

/** The nearest object or list around a node. */
export function containerOf(node: SyntaxNode, position: number): SyntaxNode | undefined {
  let outer: SyntaxNode | null = node;
  while (outer && !((outer.name === "Object" || outer.name === "Array") && outer.from < position))
    outer = outer.parent;
  return outer ?? undefined;
}

/** The node of an item of the body around a node, or of one of its parts. */
export function itemNodeOf(node: SyntaxNode): SyntaxNode | undefined {
  let inner: SyntaxNode | null = node;
  const nodes: SyntaxNode[] = [];
  for (; inner; inner = inner.parent) nodes.unshift(inner);
  // JsonText, the body, the property "items", its list, the item.
  return nodes[3]?.name === "Array" ? nodes[4] : undefined;
}

/** The elements of a list. */
export function childrenOf(array: SyntaxNode): SyntaxNode[] {
  const elements: SyntaxNode[] = [];
  for (let child = array.firstChild; child; child = child.nextSibling) {
    if (isValue(child)) elements.push(child);
  }
  return elements;
}

function indexOf(element: SyntaxNode): number {
  let index = 0;
  for (let before = element.prevSibling; before; before = before.prevSibling) {
    if (isValue(before)) index++;
  }
  return index;
}

function isValue({ name }: SyntaxNode): boolean {
  return valueNames.has(name);
}

function stringOf(state: EditorState, { from, to }: SyntaxNode): string {
  if (to - from > longestRead) return "";
  try {
    return String(JSON.parse(state.sliceDoc(from, to)));
  } catch {
    return "";
  }
}
