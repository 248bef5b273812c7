import type { Element, ElementContent, Root, RootContent, Text } from "hast";

/** A span of the source of a text, such as cited words: where it begins, and the character after its end. */
export type SourceMark = {
  start: number;
  end: number;
  href?: string | undefined;
  title?: string | undefined;
  /** Shown behind the marked words, as the number of a source is. */
  number?: number | undefined;
};

type Options = { source: string; marks: readonly SourceMark[] };

/**
 * A rehype plugin that wraps the marked spans of the Markdown source in `<mark>`. Its attribute
 * `dataMark` is the index of the mark; `dataLast` stands on the last piece of one that is in several.
 */
export function markSource({ source, marks }: Options) {
  return (tree: Root) => {
    const last = new Map<number, Element>();
    tree.children = tree.children.flatMap((child): RootContent[] =>
      child.type === "text" || child.type === "element" ? marked(child) : [child],
    );
    for (const element of last.values()) element.properties.dataLast = true;

    function marked(node: ElementContent): ElementContent[] {
      if (node.type === "element") node.children = node.children.flatMap(marked);
      return node.type === "text" ? pieces(node) : [node];
    }

    function pieces(node: Text): ElementContent[] {
      const from = node.position?.start.offset;
      const to = node.position?.end.offset;
      if (from === undefined || to === undefined) return [node];
      // Where an escape stands for another character, places in the source are not those in the text.
      const isVerbatim = source.slice(from, to) === node.value;
      const cuts = cutsOf(marks, from, to);
      if (cuts.length === 0) return [node];
      if (!isVerbatim) return [wrapped(cuts[0]?.index ?? 0, node.value)];
      const parts: ElementContent[] = [];
      let done = from;
      for (const { index, start, end } of cuts) {
        if (start < done) continue;
        if (start > done) parts.push({ type: "text", value: source.slice(done, start) });
        parts.push(wrapped(index, source.slice(start, end)));
        done = end;
      }
      if (done < to) parts.push({ type: "text", value: source.slice(done, to) });
      return parts;
    }

    function wrapped(index: number, value: string): Element {
      const element: Element = {
        type: "element",
        tagName: "mark",
        properties: { dataMark: index },
        children: [{ type: "text", value }],
      };
      last.set(index, element);
      return element;
    }
  };
}

function cutsOf(marks: readonly SourceMark[], from: number, to: number) {
  return marks
    .map(({ start, end }, index) => ({
      index,
      start: Math.max(start, from),
      end: Math.min(end, to),
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
}
