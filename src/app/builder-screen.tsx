import { SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";

import { Composer } from "./composer/composer.tsx";
import { useOpenCards } from "./composer/use-open-cards.ts";
import { HeaderBar } from "./header/header-bar.tsx";
import { UpstreamBanner } from "./header/upstream-banner.tsx";
import { useUndoKeys } from "./header/use-undo-keys.ts";
import { JsonView } from "./json/json-view.tsx";
import { MetadataEditor } from "./metadata/metadata-editor.tsx";
import { useReveal } from "./problems/use-reveal.ts";
import { SendOutcome } from "./send/send-outcome.tsx";
import { StoredItems } from "./send/stored-items.tsx";
import { useSend } from "./send/use-send.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";

import classes from "./builder-screen.module.css";

type Pane = "compose" | "json" | "stored";

/** The panes that stand side by side, or behind tabs where the window is narrow. */
export function BuilderScreen() {
  const isWide = useMediaQuery("(min-width: 56.25em)", true, { getInitialValueInEffect: false });
  const [pane, setPane] = useState<Pane>("compose");
  const openCards = useOpenCards();
  const reveal = useReveal({ open: openCards.open, showComposer: () => setPane("compose") });
  const send = useSend({ onCreated: () => setPane((shown) => (isWide ? "stored" : shown)) });
  const created = send.created;
  useUndoKeys();
  useLeaveGuard();

  const sidePane = pane === "stored" && created ? "stored" : "json";
  const shown = isWide ? sidePane : pane === "stored" && !created ? "json" : pane;
  return (
    <div className={classes.screen}>
      <HeaderBar send={send} reveal={reveal} />
      <UpstreamBanner />
      <SendOutcome send={send} reveal={reveal} onShowStored={() => setPane("stored")} />
      {!isWide && (
        <PaneTabs pane={shown} setPane={setPane} panes={["compose", ...sidePanes(created)]} />
      )}
      <main className={classes.panes}>
        <div className={classes.composer} hidden={!isWide && shown !== "compose"}>
          <MetadataEditor />
          <Composer openCards={openCards} reveal={reveal} />
        </div>
        {(isWide || shown !== "compose") && (
          <aside className={classes.side} aria-label="Preview">
            {isWide && created && (
              <PaneTabs pane={sidePane} setPane={setPane} panes={sidePanes(created)} />
            )}
            {sidePane === "stored" && created ? <StoredItems id={created.id} /> : <JsonView />}
          </aside>
        )}
      </main>
    </div>
  );
}

function sidePanes(created: unknown): Pane[] {
  return created ? ["json", "stored"] : ["json"];
}

const paneLabels: Record<Pane, string> = { compose: "Compose", json: "JSON", stored: "As stored" };

type PaneTabsProps = { pane: Pane; setPane(pane: Pane): void; panes: readonly Pane[] };

function PaneTabs({ pane, setPane, panes }: PaneTabsProps) {
  return (
    <SegmentedControl
      className={classes.tabs}
      aria-label="Pane"
      size="xs"
      value={pane}
      onChange={(value) => setPane(panes.find((name) => name === value) ?? "compose")}
      data={panes.map((value) => ({ value, label: paneLabels[value] }))}
    />
  );
}
