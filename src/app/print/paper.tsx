import { type FunctionComponent, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";

import { ShowsAllContext } from "#ui/preview/shows-all.ts";

import classes from "./paper.module.css";

type Props<Content extends object> = {
  load(): Promise<{ default: FunctionComponent<Content> }>;
  content: Content;
};

/** So many milliseconds after the screen what is printed is loaded: printing does not wait for it. */
const settled = 2000;

/** What comes on paper in place of the screen, in full: on the screen only a part of it may be drawn. */
export function Paper<Content extends object>({ load, content }: Props<Content>) {
  const [Printed, setPrinted] = useState<FunctionComponent<Content>>();
  const [isPrinting, setPrinting] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => {
      // Without it the screen is printed.
      load().then(
        (loaded) => setPrinted(() => loaded.default),
        () => undefined,
      );
    }, settled);
    return () => clearTimeout(timer);
  }, [load]);

  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener("beforeprint", () => flushSync(() => setPrinting(true)), listening);
    window.addEventListener("afterprint", () => setPrinting(false), listening);
    return () => listening.abort();
  }, []);

  if (!Printed || !isPrinting) return null;
  return createPortal(
    <section ref={takePlace} className={classes.paper} aria-label="Printed">
      <ShowsAllContext value>
        <Printed {...content} />
      </ShowsAllContext>
    </section>,
    document.body,
  );
}

/** On paper nothing can be unfolded, and the page itself is left out. */
function takePlace(paper: HTMLElement | null) {
  for (const fold of paper?.querySelectorAll("details") ?? []) fold.open = true;
  document.body.dataset.printed = "";
  return () => {
    delete document.body.dataset.printed;
  };
}
