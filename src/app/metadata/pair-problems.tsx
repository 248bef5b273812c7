import type { Problem } from "#body/problem.ts";
import type { MetadataPair } from "#draft/document.ts";
import { ApplyFixProvider, ProblemList } from "#form/problem-list.tsx";

import { useFix } from "../problems/use-fix.ts";

import classes from "./metadata-editor.module.css";

type Props = { id: string; pair: MetadataPair; problems: readonly Problem[] };

/** What is wrong with one pair, and what can be done about it. */
export default function PairProblems({ id, pair, problems }: Props) {
  const { fix } = useFix();
  return (
    <div className={classes.problems}>
      <ApplyFixProvider
        value={({ path, code, message }, { label }) => {
          fix({ path, code, message }, label);
          // A pair that was named anew is another one; the focus stays among the pairs.
          const same = document.getElementById(pair.key);
          (same ?? document.querySelector<HTMLElement>("[data-metadata-name]"))?.focus();
        }}
      >
        <ProblemList id={id} problems={problems} depth={2} />
      </ApplyFixProvider>
    </div>
  );
}
