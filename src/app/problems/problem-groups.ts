import type { Problem, Severity } from "#body/problem.ts";
import type { DraftDocument, DraftItem } from "#draft/document.ts";

import { fieldOf, kindLabelOf } from "./place-of.ts";
import { ofSeverity, severities } from "./severity.tsx";

export type Grouping = "item" | "severity";

export type Group = {
  key: string;
  title: string;
  /** The item that all problems of the group are about. */
  item?: DraftItem;
  problems: readonly Problem[];
};

/** `count` says how many problems there are, also those that are not among `problems`. */
export type CutGroup = Group & { count: number };

const severityTitles: Record<Severity, string> = {
  error: "Errors: the API refuses these",
  warning: "Warnings: taken now, but likely to fail later",
  note: "Notes: worth knowing",
};

/** Problems under headings. They come in the order of the screen, so groups of items do too. */
export function groupProblems(
  problems: readonly Problem[],
  document: DraftDocument,
  grouping: Grouping,
): Group[] {
  if (grouping === "severity") {
    return severities
      .map((severity) => ({
        key: severity,
        title: severityTitles[severity],
        problems: ofSeverity(problems, severity),
      }))
      .filter((group) => group.problems.length > 0);
  }
  const groups = new Map<string, Group & { problems: Problem[] }>();
  for (const problem of problems) {
    const item = itemOf(problem, document);
    const key = item?.key ?? String(problem.path[0] ?? "");
    const group = groups.get(key) ?? {
      key,
      title: titleOf(problem, document),
      ...(item && { item }),
      problems: [],
    };
    group.problems.push(problem);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What a problem is about, as a heading: "Item 2: Function call", "Metadata". */
export function titleOf(problem: Problem, document: DraftDocument): string {
  const item = itemOf(problem, document);
  if (item) return `Item ${Number(problem.path[1]) + 1}: ${kindLabelOf(item)}`;
  if (problem.path[0] === "metadata") return "Metadata";
  return problem.path[0] === "items" ? "Items" : "Conversation";
}

type Filter = { hidden: ReadonlySet<Severity>; query: string };

/** The problems that a filter leaves: every word of the query stands somewhere in what is shown. */
export function matching(
  problems: readonly Problem[],
  document: DraftDocument,
  { hidden, query }: Filter,
): Problem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter((problem) => {
    if (hidden.has(problem.severity)) return false;
    if (words.length === 0) return true;
    const { message, code } = problem;
    const shown = [titleOf(problem, document), fieldOf(problem, document), message, code];
    const text = shown.join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The groups with no more than so many problems all together; the last one may have lost some. */
export function beginningOf(groups: readonly Group[], most: number): CutGroup[] {
  let left = most;
  const beginning: CutGroup[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    const problems = group.problems.slice(0, left);
    beginning.push({ ...group, problems, count: group.problems.length });
    left -= problems.length;
  }
  return beginning;
}

function itemOf({ path: [root, index] }: Problem, { items }: DraftDocument) {
  return root === "items" ? items[Number(index)] : undefined;
}
