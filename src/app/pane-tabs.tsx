import { SegmentedControl, VisuallyHidden } from "@mantine/core";

import { useDraft } from "./draft-context.tsx";
import { type Pane, paneNames } from "./panes/pane-names.ts";
import { useProblems } from "./problems/problem-context.tsx";
import { severestOf, withoutNotes } from "./problems/severity.tsx";

import classes from "./pane-tabs.module.css";

type Props = { pane: Pane; panes: readonly Pane[]; onShow(pane: Pane): void };

/** Which pane is shown where there is room for one of them. */
export function PaneTabs({ pane, panes, onShow }: Props) {
  return (
    <SegmentedControl
      className={classes.tabs}
      aria-label="Pane"
      size="xs"
      value={pane}
      onChange={(value) => onShow(panes.find((name) => name === value) ?? "compose")}
      data={panes.map((value) => ({ value, label: labels[value] }))}
    />
  );
}

const labels: Record<Pane, React.ReactNode> = {
  ...paneNames,
  json: <TextLabel />,
  problems: <ProblemsLabel />,
};

function TextLabel() {
  const isUnreadable = useDraft(({ history }) => history.present.source !== undefined);
  return (
    <>
      <span>{paneNames.json}</span>{" "}
      {isUnreadable && (
        <span className={classes.count} data-severity="error">
          <span aria-hidden>!</span>
          <VisuallyHidden>cannot be read</VisuallyHidden>
        </span>
      )}
    </>
  );
}

function ProblemsLabel() {
  const problems = withoutNotes(useProblems());
  return (
    <>
      <span>{paneNames.problems}</span>{" "}
      {problems.length > 0 && (
        <span className={classes.count} data-severity={severestOf(problems)}>
          {problems.length}
        </span>
      )}
    </>
  );
}
