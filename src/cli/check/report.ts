import type { ReportedProblem } from "#body/problem.ts";

import type { Fault } from "../read/parse-body.ts";

/** A body that was checked. `line` is where it begins in its source, from 1. */
export type Checked = {
  source: string;
  line: number;
  ok: boolean;
  problems: readonly ReportedProblem[];
};

/** What is printed of what was found, piece by piece; nothing is an empty text. */
export type Report = {
  ofBody(checked: Checked): string;
  /** Of a place in a source that holds no JSON. It is told on the error stream as well. */
  ofFault(source: string, fault: Fault): string;
  /** After the last body of a source. */
  ofSource(source: string): string;
};
