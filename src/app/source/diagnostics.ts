import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";

import type { Problem, Severity } from "#body/problem.ts";
import type { SourceFault } from "#draft/from-source.ts";
import { type JsonNode, jsonTree } from "#draft/json-tree.ts";
import { textWarnings } from "#draft/text-warnings.ts";
import type { Path } from "#shared/path.ts";

import type { Fixing } from "../problems/use-fix.ts";
import type { Reveal } from "../problems/use-reveal.ts";

type Means = Pick<Fixing, "fix"> & { reveal: Reveal };

const severities: Record<Severity, Diagnostic["severity"]> = {
  error: "error",
  warning: "warning",
  note: "info",
};

/** Marks the problems of the draft in a text that says it. */
export function markProblems(view: EditorView, problems: readonly Problem[], means: Means): void {
  const text = view.state.doc.toString();
  const root = jsonTree(text);
  const warnings = textWarnings(text, root).map((warning): Diagnostic => ({
    ...warning,
    severity: "warning",
  }));
  const marks = problems.map((problem) => toDiagnostic(problem, root, means));
  view.dispatch(
    setDiagnostics(
      view.state,
      [...warnings, ...marks].sort((a, b) => a.from - b.from),
    ),
  );
}

/** Marks where a text cannot be read; what the draft's problems are cannot be told then. */
export function markFault(view: EditorView, { from, to, message }: SourceFault): void {
  const { length } = view.state.doc;
  const start = Math.min(from, Math.max(0, length - 1));
  const end = Math.min(Math.max(to, start + 1), length);
  view.dispatch(setDiagnostics(view.state, [{ from: start, to: end, message, severity: "error" }]));
}

function toDiagnostic(problem: Problem, root: JsonNode, { reveal, fix }: Means): Diagnostic {
  const { path, severity, message, fixes = [] } = problem;
  return {
    ...placeOf(root, path),
    severity: severities[severity],
    message,
    actions: [
      ...fixes.map(({ label }) => ({ name: label, apply: () => fix(problem, label) })),
      { name: "Show in form", apply: () => reveal(path) },
    ],
  };
}

/** Of a scalar its place; of an object, a list, or what is absent, the name of what is there. */
function placeOf(root: JsonNode, path: Path): { from: number; to: number } {
  let node = root;
  let place = { from: root.from, to: root.from + 1 };
  for (const step of path) {
    const child = node.children.findLast((other) => other.step === step);
    if (!child) break;
    node = child.value;
    const isName = typeof step === "string" && node.children.length > 0;
    place = isName ? { from: child.keyFrom, to: child.keyTo } : firstOf(node);
  }
  return place;
}

function firstOf({ from, to, children }: JsonNode) {
  return { from, to: children.length > 0 ? from + 1 : to };
}
