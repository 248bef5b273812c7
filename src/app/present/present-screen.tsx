import { Button, VisuallyHidden } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import { navigate } from "wouter/use-browser-location";

import { useDraft, useDraftSession } from "../draft-context.tsx";
import { useDraftTitle } from "../drafts/use-draft-title.ts";
import { useThemeAction } from "../header/theme-switch.tsx";
import { draftAddress, queryOf } from "../routes/addresses.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import type { Command } from "./commands.ts";
import { leaveFullScreen, toggleFullScreen, useLeaveWithFullScreen } from "./full-screen.ts";
import { PresentBar } from "./present-bar.tsx";
import { readOn } from "./read-on.ts";
import { SlideView } from "./slide-view.tsx";
import { slidesOf, wordsOf } from "./steps.ts";
import { useCommandKeys } from "./use-command-keys.ts";
import { usePresentCommands } from "./use-present-commands.ts";
import { useStep } from "./use-step.ts";
import { useTaps } from "./use-taps.ts";

import classes from "./present-screen.module.css";

/**
 * The open draft, and nothing else of this browser, in large type. One item at a time: from the back of
 * a room only one thing is read, and a diff or a terminal needs all the space; a call stays for its output.
 */
export default function PresentScreen() {
  const { id } = useDraftSession();
  const items = useDraft(({ history }) => history.present.items);
  const slides = useMemo(() => slidesOf(items), [items]);
  const count = slides.length;
  const { step, go } = useStep(count);
  const [showsHint, setShowsHint] = useState(true);
  const { run: switchColours } = useThemeAction();
  const stage = useRef<HTMLDivElement>(null);
  const title = useDraftTitle();
  useDocumentTitle(title);

  const shown = slides[step];
  const next = slides[step + 1];

  function leave() {
    void leaveFullScreen();
    navigate(draftAddress(id) + queryOf({ item: shown?.step.item.key, pane: undefined }));
  }

  const perform: Record<Command, () => void> = {
    next: () => go(step + 1),
    previous: () => go(step - 1),
    onward: () => readOn(stage.current, 1) || go(step + 1),
    backward: () => readOn(stage.current, -1) || go(step - 1),
    first: () => go(0),
    last: () => go(count - 1),
    leave,
    hint: () => setShowsHint(!showsHint),
    colours: switchColours,
    full_screen: toggleFullScreen,
  };
  useCommandKeys(perform);
  usePresentCommands(perform);
  useLeaveWithFullScreen(leave);
  const taps = useTaps({ onNext: perform.next, onPrevious: perform.previous });

  return (
    <div className={classes.screen}>
      <main className={classes.main} {...taps}>
        <VisuallyHidden component="h1">{title}</VisuallyHidden>
        <div ref={stage} className={classes.stage} role="region" aria-label="Step" tabIndex={0}>
          {shown ? <SlideView {...shown} /> : <Nothing onLeave={leave} />}
        </div>
      </main>
      <PresentBar
        title={title}
        step={step}
        count={count}
        hint={
          showsHint ? (next ? `Next: ${wordsOf(next.step)}` : "This is the last step.") : undefined
        }
        perform={perform}
      />
      <VisuallyHidden role="status">
        {shown && `Step ${step + 1} of ${count}: ${wordsOf(shown.step)}`}
      </VisuallyHidden>
    </div>
  );
}

function Nothing({ onLeave }: { onLeave(): void }) {
  return (
    <div className={classes.nothing}>
      <p>There is nothing to present yet: this draft has no items.</p>
      <Button onClick={onLeave}>Back to the draft</Button>
    </div>
  );
}
