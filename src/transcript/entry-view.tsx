import { memo } from "react";

import { colorOf } from "#items/appearance.tsx";

import type { Elsewhere, Entry, Step } from "./entries.ts";
import { Heading, labelOf } from "./heading.tsx";
import { ItemView } from "./item-view.tsx";
import { roleOf } from "./speaker.ts";

import classes from "./entry-view.module.css";

type Props = {
  entry: Entry | Elsewhere;
  /** The key of the selected item, where it is one of this entry. */
  selectedKey: string | undefined;
  onSelect: ((key: string) => void) | undefined;
};

/** What is read as one. Draws again only when something in it changes. */
export const EntryView = memo(function EntryView({ entry, selectedKey, onSelect }: Props) {
  if ("output" in entry) {
    const { output, callIndex } = entry;
    return (
      <p className={classes.elsewhere}>
        {labelOf(output.item)} {output.index + 1}: shown with its call, item {callIndex + 1}
      </p>
    );
  }
  const { steps } = entry;
  return (
    <div className={classes.entry} data-joined={steps.length > 1 || undefined}>
      {steps.map((step) => (
        <StepView
          key={step.item.key}
          step={step}
          isSelected={step.item.key === selectedKey}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}, isSame);

type StepProps = { step: Step; isSelected: boolean; onSelect: Props["onSelect"] };

function StepView({ step, isSelected, onSelect }: StepProps) {
  const { item, index } = step;
  return (
    <article
      className={classes.step}
      aria-label={`Item ${index + 1}: ${labelOf(item)}`}
      aria-current={isSelected || undefined}
      data-step={item.key}
      data-role={roleOf(item)}
      style={{ "--group-color": colorOf(item.kind) } as React.CSSProperties}
    >
      <Heading step={step} onSelect={onSelect} />
      <ItemView step={step} />
    </article>
  );
}

/** Entries are made anew with every change of the conversation; what they show is mostly the same. */
function isSame(before: Props, after: Props): boolean {
  const [stepsBefore, stepsAfter] = [stepsOf(before.entry), stepsOf(after.entry)];
  return (
    before.selectedKey === after.selectedKey &&
    before.onSelect === after.onSelect &&
    callIndexOf(before.entry) === callIndexOf(after.entry) &&
    stepsBefore.length === stepsAfter.length &&
    stepsBefore.every((step, index) => isSameStep(step, stepsAfter[index]))
  );
}

function isSameStep(before: Step, after: Step | undefined): boolean {
  return (
    before.item === after?.item &&
    before.index === after.index &&
    before.call === after.call &&
    before.screenshot === after.screenshot
  );
}

function stepsOf(entry: Entry | Elsewhere): readonly Step[] {
  return "output" in entry ? [entry.output] : entry.steps;
}

function callIndexOf(entry: Entry | Elsewhere): number | undefined {
  return "output" in entry ? entry.callIndex : undefined;
}
