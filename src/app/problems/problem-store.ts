import { createStore, type StoreApi } from "zustand/vanilla";

import type { Problem } from "#body/problem.ts";
import type { DraftDocument } from "#draft/document.ts";
import type { DraftStore } from "#draft/store.ts";
import { inOrder } from "#rules/in-order.ts";
import { inSlices } from "#shared/steps.ts";

import { byItem, type FoundByKey, looksSame } from "./item-problems.ts";
import { placed, type UpstreamProblem } from "./upstream-problem.ts";

export type ProblemState = {
  /** The draft that was looked at; it may be a few keystrokes old. */
  document: DraftDocument;
  /** All its problems in the order of the screen, paths from the body; the same list until one changes. */
  all: readonly Problem[];
  /** What schemas and rules found, for each item; the same until it changes. */
  byKey: FoundByKey;
  /** Whether anything is known that the API would refuse; its own last complaint does not count. */
  hasErrors: boolean;
  /** What the upstream refused at the last sending. */
  upstream: UpstreamProblem | undefined;
};

export type ProblemStore = StoreApi<ProblemState> & {
  /** What schemas and rules find in the draft as it is, with fixes that fit it. */
  check(): Promise<readonly Problem[]>;
  /** The same at once; nothing as long as the rules are not loaded. */
  checkNow(): readonly Problem[];
  /** Loads the rules. Undefined when they cannot be loaded: the server checks what is sent all the same. */
  loadChecks(): Promise<Checks | undefined>;
  /** Keeps looking at the draft, after typing has paused, until the returned function is called. */
  watch(): () => void;
};

type Checks = typeof import("./checks.ts");

/** Milliseconds without a key after which rules look at the whole draft. */
const pause = 150;

export function createProblemStore(draft: DraftStore): ProblemStore {
  const present = () => draft.getState().history.present;
  const store = createStore<ProblemState>(() => ({
    document: present(),
    all: [],
    byKey: new Map(),
    hasErrors: false,
    upstream: undefined,
  }));
  let checks: Checks | undefined;
  let checked: { document: DraftDocument; problems: readonly Problem[] } | undefined;

  async function loadChecks() {
    checks ??= await import("./checks.ts").catch(() => undefined);
    return checks;
  }

  function note(document: DraftDocument, problems: readonly Problem[], { ruleCodes }: Checks) {
    checked = { document, problems };
    const { byKey } = store.getState();
    store.setState({ byKey: byItem(problems, ruleCodes, document, byKey) });
  }

  /** Gives up when the draft changes meanwhile. */
  async function lookAt(document: DraftDocument, by: Checks) {
    const isWanted = () => present() === document;
    const problems = await inSlices(by.checkDraftInSteps(document), isWanted);
    if (problems) note(document, problems, by);
  }

  function tell(): readonly Problem[] {
    const document = present();
    const { upstream, all } = store.getState();
    const problems = checked?.problems ?? [];
    const told = placed(upstream, document);
    const together = told.length > 0 ? inOrder([...problems, ...told]) : problems;
    store.setState({
      document,
      all: looksSame(all, together) ? all : together,
      hasErrors: problems.some(({ severity }) => severity === "error"),
    });
    return problems;
  }

  function checkNow(): readonly Problem[] {
    const document = present();
    if (checks && checked?.document !== document) {
      note(document, checks.checkDraft(document), checks);
    }
    return tell();
  }

  async function check() {
    const by = await loadChecks();
    if (by) while (checked?.document !== present()) await lookAt(present(), by);
    return tell();
  }

  /** A change that comes meanwhile has planned a look of its own. */
  async function checkOnce() {
    const document = present();
    const by = await loadChecks();
    if (by && checked?.document !== document) await lookAt(document, by);
    if (present() === document) tell();
  }

  return Object.assign(store, {
    check,
    checkNow,
    loadChecks,
    watch() {
      let timer = setTimeout(checkOnce);
      const plan = (delay: number) => {
        clearTimeout(timer);
        timer = setTimeout(checkOnce, delay);
      };
      const unwatch = [
        draft.subscribe(({ history }, before) => {
          if (history.present !== before.history.present) plan(history.typing ? pause : 0);
        }),
        store.subscribe(({ upstream }, before) => {
          if (upstream !== before.upstream) plan(0);
        }),
      ];
      return () => {
        clearTimeout(timer);
        for (const stop of unwatch) stop();
      };
    },
  });
}
