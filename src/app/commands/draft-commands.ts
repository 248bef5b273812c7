import {
  IconBraces,
  IconChevronsDown,
  IconChevronsUp,
  IconClipboard,
  IconCode,
  IconDatabase,
  IconLayoutList,
  IconListNumbers,
  IconMessages,
  IconTags,
  IconSparkles,
  IconExclamationCircle,
} from "@tabler/icons-react";

import { safeFixOf } from "#body/problem.ts";
import { printSource } from "#draft/source-text.ts";
import type { DraftStore } from "#draft/store.ts";
import { definitionOf } from "#items/registry.ts";
import { isObject } from "#shared/json.ts";

import type { OpenCards } from "../composer/use-open-cards.ts";
import { type Pane, paneNames } from "../panes/pane-names.ts";
import { kindLabelOf } from "../problems/place-of.ts";
import type { ProblemStore } from "../problems/problem-store.ts";
import { createFixing } from "../problems/use-fix.ts";
import type { Reveal } from "../problems/use-reveal.ts";
import type { Command } from "./command.ts";
import { selectedItemCommands } from "./selected-item-commands.ts";

export type DraftScreen = {
  store: DraftStore;
  problems: ProblemStore;
  openCards: OpenCards;
  reveal: Reveal;
  /** The key of the item that was looked at last. */
  selectedKey: string | undefined;
  panes: readonly Pane[];
  goToPane(pane: Pane): void;
};

/** What can be done with the draft beyond what its header offers: where to go, and with all items at once. */
export function draftCommands(screen: DraftScreen): Command[] {
  return [
    ...selectedItemCommands(screen.store, screen.selectedKey),
    ...itemCommands(screen),
    ...problemCommands(screen),
    ...paneCommands(screen),
  ];
}

function itemCommands({ store, openCards, reveal }: DraftScreen): Command[] {
  const { items } = store.getState().history.present;
  const copy: Command = {
    id: "copy-json",
    label: "Copy JSON",
    group: "This draft",
    icon: IconClipboard,
    words: "clipboard body source",
    async run() {
      const { present } = store.getState().history;
      await navigator.clipboard.writeText(present.source ?? printSource(present).text);
      return "The JSON is copied.";
    },
  };
  const metadata: Command = {
    id: "metadata",
    label: "Metadata",
    group: "Go to",
    icon: IconTags,
    words: "keys values pairs",
    run: () => reveal(["metadata"]),
  };
  if (items.length === 0) return [copy, metadata];
  return [
    copy,
    {
      id: "expand-all",
      label: "Expand all items",
      group: "This draft",
      icon: IconChevronsDown,
      words: "open cards unfold",
      run: () => openCards.openAll(items.map(({ key }) => key)),
    },
    {
      id: "collapse-all",
      label: "Collapse all items",
      group: "This draft",
      icon: IconChevronsUp,
      words: "close cards fold",
      run: openCards.closeAll,
    },
    {
      id: "item",
      label: "Item … (type its number)",
      group: "Go to",
      icon: IconListNumbers,
      words: "open card number",
      run: () => reveal(["items", 0]),
      exactly(query) {
        const number = Number(/\d+/.exec(query)?.[0]);
        const item = items[number - 1];
        if (!item) return undefined;
        const words =
          isObject(item.value) &&
          item.kind !== "unknown" &&
          definitionOf(item.kind).describe(item.value);
        const name = [kindLabelOf(item), words].filter(Boolean).join(": ");
        return { label: `Item ${number}: ${name}`, run: () => reveal(["items", number - 1]) };
      },
    },
    metadata,
  ];
}

function problemCommands({ store, problems }: DraftScreen): Command[] {
  const fixable = problems.checkNow().filter(safeFixOf).length;
  if (fixable === 0) return [];
  return [
    {
      id: "fix-all",
      label: "Fix all safe problems",
      group: "This draft",
      icon: IconSparkles,
      words: "repair mend errors warnings",
      async run() {
        await createFixing(store, problems).fixAll();
        return fixable === 1 ? "1 problem is fixed." : `${fixable} problems are fixed.`;
      },
    },
  ];
}

function paneCommands({ panes, goToPane }: DraftScreen): Command[] {
  return panes.map((pane) => ({
    id: `pane ${pane}`,
    group: "Go to",
    label: paneNames[pane],
    run: () => goToPane(pane),
    ...paneLooks[pane],
  }));
}

const paneLooks: Record<Pane, Pick<Command, "icon" | "words">> = {
  compose: { icon: IconLayoutList, words: "composer form items cards pane" },
  transcript: { icon: IconMessages, words: "read preview pane" },
  json: { icon: IconBraces, words: "source text body pane" },
  problems: { icon: IconExclamationCircle, words: "errors warnings pane" },
  code: { icon: IconCode, words: "python typescript curl snippet pane" },
  stored: { icon: IconDatabase, words: "compare difference pane" },
};
