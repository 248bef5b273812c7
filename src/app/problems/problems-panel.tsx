import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { IconCircleCheck, IconSparkles } from "@tabler/icons-react";
import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";

import { type Problem, safeFixOf, type Severity } from "#body/problem.ts";
import { groupBy } from "#shared/group-by.ts";

import { rowsIn } from "./move-focus.ts";
import { useProblems, useProblemState } from "./problem-context.tsx";
import { ProblemGroup } from "./problem-group.tsx";
import { beginningOf, type Grouping, groupProblems, matching } from "./problem-groups.ts";
import { SeverityFilter } from "./severity-filter.tsx";
import { useFix } from "./use-fix.ts";
import type { Reveal } from "./use-reveal.ts";

import classes from "./problems-panel.module.css";

const groupings = [
  { value: "item", label: "By item" },
  { value: "severity", label: "By severity" },
] satisfies { value: Grouping; label: string }[];

/** So many rows are drawn at first, and as many again whenever more are asked for. */
const portion = 100;

/** Every problem of the draft, to be looked through, gone to and mended. */
export default function ProblemsPanel({ reveal }: { reveal: Reveal }) {
  const problems = useProblems();
  const document = useProblemState((state) => state.document);
  const { fix, fixAll } = useFix();
  const list = useRef<HTMLDivElement>(null);
  const [grouping, setGrouping] = useState<Grouping>("item");
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [query, setQuery] = useState("");
  const [most, setMost] = useState(portion);
  const [isFixing, setFixing] = useState(false);
  const deferredQuery = useDeferredValue(query);
  const groups = useMemo(() => {
    const shown = matching(problems, document, { hidden, query: deferredQuery });
    return groupProblems(shown, document, grouping);
  }, [problems, document, hidden, deferredQuery, grouping]);
  const safeCounts = useMemo(() => countSafe(problems), [problems]);
  const rest = groups.reduce((sum, group) => sum + group.problems.length, 0) - most;

  /**
   * The row may be gone afterwards: the focus goes to the one that takes its place, unless it has been
   * put elsewhere meanwhile.
   */
  async function keepingFocus(change: () => void | Promise<void>) {
    const focused = window.document.activeElement;
    const before = rowsIn(list.current);
    const row = focused?.closest("li")?.querySelector("[data-problem-row]");
    const index = before.findIndex((other) => other === row);
    await change();
    const { activeElement, body } = window.document;
    if (activeElement !== focused && activeElement !== body) return;
    const after = rowsIn(list.current);
    (after[Math.max(0, index)] ?? after.at(-1) ?? list.current)?.focus();
  }

  function mendAll(matches?: (problem: Problem) => boolean) {
    return keepingFocus(() => {
      setFixing(true);
      return fixAll(matches).finally(() => setFixing(false));
    });
  }

  /** The button is gone afterwards, or elsewhere: the focus goes to the first row that it has brought. */
  useEffect(() => {
    if (most > portion) rowsIn(list.current)[most - portion]?.focus();
  }, [most]);

  return (
    <section className={classes.panel} aria-label="Problems">
      <div className={classes.bar}>
        <SeverityFilter problems={problems} hidden={hidden} onChange={setHidden} />
        {problems.some(safeFixOf) && (
          <Button
            size="compact-xs"
            variant="light"
            leftSection={<IconSparkles size={14} aria-hidden />}
            loading={isFixing}
            onClick={() => mendAll()}
          >
            Fix all safe ones
          </Button>
        )}
      </div>
      {problems.length > 0 && (
        <div className={classes.bar}>
          <TextInput
            size="xs"
            className={classes.search}
            aria-label="Search problems"
            placeholder="Search"
            type="search"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <SegmentedControl
            size="xs"
            aria-label="Group problems"
            data={groupings}
            value={grouping}
            onChange={setGrouping}
          />
        </div>
      )}
      <div
        ref={list}
        className={classes.list}
        role="region"
        aria-label="Problem list"
        tabIndex={0}
        data-problem-list
      >
        {beginningOf(groups, most).map((group) => (
          <ProblemGroup
            key={group.key}
            group={group}
            document={document}
            countSafe={(code) => safeCounts.get(code) ?? 0}
            onReveal={({ path }) => reveal(path)}
            onFix={(problem, label) => keepingFocus(() => fix(problem, label))}
            onFixAll={(code) => mendAll((problem) => problem.code === code)}
          />
        ))}
        {rest > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            className={classes.more}
            onClick={() => startTransition(() => setMost(most + portion))}
          >
            Show {Math.min(rest, portion)} more, {rest} are left
          </Button>
        )}
        {groups.length === 0 && <Nothing isFiltered={problems.length > 0} />}
      </div>
    </section>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <div className={classes.nothing}>
        <p>No problem matches.</p>
        <p>Search for other words, or show the severities that are crossed out.</p>
      </div>
    );
  }
  return (
    <div className={classes.nothing}>
      <p className={classes.verdict}>
        <IconCircleCheck size={20} stroke={1.75} aria-hidden className={classes.good} />
        <span>No problems. This can be sent.</span>
      </p>
      <p>
        As you type each field is checked against the API’s limits, and the items against one
        another: calls and their outputs, ids, order. What is found stands here, often with a way to
        mend it.
      </p>
    </div>
  );
}

/** For each code how many problems have a safe fix. */
function countSafe(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const groups = groupBy(problems.filter(safeFixOf), ({ code }) => code);
  return new Map([...groups].map(([code, { length }]) => [code, length]));
}
