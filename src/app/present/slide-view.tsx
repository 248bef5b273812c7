import { useLayoutEffect, useRef } from "react";

import { EntryView } from "#transcript/entry-view.tsx";
import { roleOf } from "#transcript/speaker.ts";
import { ShowsAllContext } from "#ui/preview/shows-all.ts";

import type { Slide } from "./steps.ts";

import classes from "./slide-view.module.css";

/** What is said in fewer characters of JSON than this is written larger. */
const shortest = 500;

/** Of a longer item, in characters, folds stay folded and the end is left to be asked for. */
const longest = 50_000;

/** One step; above an output the call that it answers, which stays where it was. */
export function SlideView({ step, call }: Slide) {
  const slide = useRef<HTMLDivElement>(null);
  const key = step.item.key;
  const isAnswer = call !== undefined;
  const length = (JSON.stringify(step.item.value) ?? "").length;
  const isBrief = roleOf(step.item) !== undefined && length < shortest;

  useLayoutEffect(() => {
    const stage = slide.current?.parentElement;
    if (!stage) return;
    if (isAnswer) {
      const answer = stage.querySelector(`[data-step="${CSS.escape(key)}"]`);
      answer?.scrollIntoView({ block: "nearest" });
    } else {
      stage.scrollTop = 0;
    }
    // What had the focus may have gone with the slide before.
    if (document.activeElement === document.body) stage.focus();
  }, [key, isAnswer]);

  return (
    <div ref={slide} className={classes.slide} data-is-brief={isBrief || undefined}>
      <ShowsAllContext value={length < longest}>
        <EntryView
          key={call?.item.key ?? key}
          entry={{ key, steps: call ? [call, step] : [step] }}
          selectedKey={undefined}
          onSelect={undefined}
        />
      </ShowsAllContext>
    </div>
  );
}
