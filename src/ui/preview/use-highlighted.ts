import type { ElementContent, Root } from "hast";
import {
  createElement,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from "react";

import { useShowsAll } from "./shows-all.ts";

type Highlighter = typeof import("./highlighter.ts");

/** A longer text is read without colours: they would hold up the page. */
const longest = 50_000;

let loaded: Highlighter | undefined;

/** For those who draw only once: after it there are colours from the start. */
export async function loadHighlighter(): Promise<Highlighter> {
  loaded ??= await import("./highlighter.ts");
  return loaded;
}

/** Code in colours, once there is time for them; undefined until then, and for what is not known or too long. */
export function useHighlighted(text: string, language: string | undefined): ReactNode {
  const [highlighter, setHighlighter] = useState(loaded);
  const isWanted = Boolean(language) && text.length <= longest;

  useEffect(() => {
    if (!isWanted || highlighter) return undefined;
    let isGone = false;
    async function load() {
      const ready = await loadHighlighter();
      if (!isGone) setHighlighter(ready);
    }
    void load();
    return () => {
      isGone = true;
    };
  }, [isWanted, highlighter]);

  const showsAll = useShowsAll();
  const deferred = useDeferredValue(text, showsAll ? text : "");
  const tree = useMemo(
    () => (isWanted && language ? highlighter?.highlight(deferred, language) : undefined),
    [isWanted, language, highlighter, deferred],
  );
  // While the colours are behind the typing, the text goes first.
  return tree && deferred === text ? nodesOf(tree) : undefined;
}

function nodesOf({ children }: Root | Extract<ElementContent, { type: "element" }>): ReactNode {
  return children.map((child, index) => {
    if (child.type === "text") return child.value;
    if (child.type !== "element") return undefined;
    const { className } = child.properties;
    return createElement(
      "span",
      { key: index, className: Array.isArray(className) ? className.join(" ") : undefined },
      nodesOf(child),
    );
  });
}
