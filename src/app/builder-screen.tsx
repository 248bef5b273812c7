import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useCallback, useState } from "react";

import { lazyAfterPaint } from "#ui/after-paint.ts";

import { sideId, useDraftCommands } from "./commands/use-draft-commands.ts";
import { Composer } from "./composer/composer.tsx";
import { useOpenCards } from "./composer/use-open-cards.ts";
import { TargetNote } from "./conversations/target-note.tsx";
import { useDraftSession } from "./draft-context.tsx";
import { DraftBanners } from "./drafts/draft-banners.tsx";
import { useNoteProblems } from "./drafts/use-note-problems.ts";
import { HeaderBar } from "./header/header-bar.tsx";
import { UpstreamBanner } from "./header/upstream-banner.tsx";
import { useUndoKeys } from "./header/use-undo-keys.ts";
import { ImportArea } from "./import/import-area.tsx";
import { MetadataEditor } from "./metadata/metadata-editor.tsx";
import { PaneTabs } from "./pane-tabs.tsx";
import { type Pane, paneNames } from "./panes/pane-names.ts";
import { PaneSkeleton } from "./panes/pane-skeleton.tsx";
import { Split } from "./panes/split.tsx";
import { Paper } from "./print/paper.tsx";
import { ProblemAnnouncer } from "./problems/problem-announcer.tsx";
import { useProblemKeys } from "./problems/use-problem-keys.ts";
import { useReveal } from "./problems/use-reveal.ts";
import { sidePanes } from "./routes/panes.ts";
import { usePlace } from "./routes/use-place.ts";
import { useSelectedItem } from "./routes/use-selected-item.ts";
import type { SendControl } from "./send/use-send.ts";
import { CopyNote } from "./share/copy-note.tsx";
import { TemplateArea } from "./templates/template-area.tsx";
import { useLeaveGuard } from "./use-leave-guard.ts";

import classes from "./builder-screen.module.css";

const CodePane = lazy(() => import("./code/code-pane.tsx"));
const ComparisonPane = lazy(() => import("./compare/comparison-pane.tsx"));
const ProblemsPanel = lazy(() => import("./problems/problems-panel.tsx"));
const SourceView = lazy(() => import("./source/source-view.tsx"));
const SendArea = lazyAfterPaint(() => import("./send/send-area.tsx"));
const TranscriptPane = lazyAfterPaint(() => import("./transcript/transcript-pane.tsx"));
const loadPrinted = () => import("./print/printed-draft.tsx");

const composerId = "composer";

/** The panes that stand side by side, or behind tabs where the window is narrow. */
export function BuilderScreen() {
  const isWide = useMediaQuery("(min-width: 56.25em)", true, { getInitialValueInEffect: false });
  const session = useDraftSession();
  const place = usePlace();
  const { pane, showPane } = place;
  const openCards = useOpenCards();
  const showComposer = useCallback(() => {
    if (!isWide) showPane(undefined);
  }, [isWide, showPane]);
  const showText = useCallback(() => showPane("json"), [showPane]);
  const reveal = useReveal({ open: openCards.open, showComposer, showText });
  const [send, setSend] = useState<SendControl>();
  const stored = send?.stored;
  useUndoKeys();
  useProblemKeys(reveal);
  useLeaveGuard();
  useNoteProblems();

  const sides = sidePanes.filter((side) => side !== "stored" || stored);
  const shownSide = pane && sides.includes(pane) ? pane : "transcript";
  const isComposing = pane === undefined;
  const showsComposer = isWide || isComposing;
  const cardsRef = useSelectedItem({ place, reveal, isComposerShown: showsComposer });
  const show = (next: Pane) => showPane(next === "compose" ? undefined : next);
  useDraftCommands({
    openCards,
    reveal,
    selectedKey: place.item,
    panes: ["compose", ...sides],
    show,
  });

  return (
    <div className={classes.screen}>
      <HeaderBar send={send} reveal={reveal} />
      <UpstreamBanner />
      <DraftBanners />
      <CopyNote />
      <TargetNote />
      <Suspense>
        <SendArea
          reveal={reveal}
          onDone={() => isWide && showPane("stored")}
          onShowStored={() => show("stored")}
          onChange={setSend}
        />
      </Suspense>
      <ProblemAnnouncer />
      <main className={classes.panes}>
        {!isWide && (
          <PaneTabs
            pane={isComposing ? "compose" : shownSide}
            panes={["compose", ...sides]}
            onShow={show}
          />
        )}
        <div className={classes.composer} id={composerId} hidden={!showsComposer}>
          <MetadataEditor />
          <div ref={cardsRef}>
            <Composer openCards={openCards} reveal={reveal} />
          </div>
        </div>
        {isWide && <Split controls={composerId} />}
        {(isWide || !isComposing) && (
          <aside className={classes.side} id={sideId} tabIndex={-1} aria-label="Preview">
            {isWide && <PaneTabs pane={shownSide} panes={sides} onShow={show} />}
            <Suspense fallback={<PaneSkeleton label={paneNames[shownSide]} />}>
              {shownSide === "transcript" && (
                <TranscriptPane selectedKey={place.item} reveal={reveal} />
              )}
              {shownSide === "json" && <SourceView reveal={reveal} />}
              {shownSide === "problems" && <ProblemsPanel reveal={reveal} />}
              {shownSide === "code" && <CodePane />}
              {shownSide === "stored" && stored && <ComparisonPane {...stored} />}
            </Suspense>
          </aside>
        )}
      </main>
      <Paper load={loadPrinted} content={{ isJson: pane === "json" }} />
      <ImportArea />
      <TemplateArea session={session} onFilled={() => reveal(["items"])} />
    </div>
  );
}
