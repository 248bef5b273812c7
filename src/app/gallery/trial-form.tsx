import { Button } from "@mantine/core";
import { IconRotate } from "@tabler/icons-react";
import { lazy, Suspense, useMemo } from "react";

import { checkItem } from "#body/check-item.ts";
import type { Problem } from "#body/problem.ts";
import type { DraftItem } from "#draft/document.ts";
import { checkValue } from "#schema/check-value.ts";

import { ItemForm } from "../composer/item-form.tsx";
import { useEditItem } from "../composer/use-edit-item.ts";
import type { Subject } from "./subjects.ts";
import { startOver, type Trial } from "./trial.ts";

import classes from "./trial-form.module.css";

const ItemSchemaForm = lazy(() => import("#items/widgets/item-schema-form.tsx"));

type Props = { subject: Subject; trial: Trial; item: DraftItem; isChanged: boolean };

/** The form of an example, to be tried out. */
export function TrialForm({ subject, trial, item, isChanged }: Props) {
  if (Object.keys(subject.schema.shape).length === 1) {
    return <p className={classes.note}>There is nothing to fill in: its type says it all.</p>;
  }
  return (
    <>
      <p className={classes.note}>
        Try it: the transcript and the JSON follow. Nothing of it is saved.
        {isChanged && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconRotate size={14} stroke={1.75} aria-hidden />}
            onClick={() => startOver(trial)}
          >
            Start over
          </Button>
        )}
      </p>
      {item.kind === "unknown" ? (
        <ToolForm subject={subject} trial={trial} item={item} />
      ) : (
        <ItemForm item={item} problems={checkItem(item.kind, item.value)} />
      )}
    </>
  );
}

function ToolForm({ subject, trial, item }: Omit<Props, "isChanged">) {
  const { onChange } = useEditItem(item.key);
  const problems = useMemo(
    () =>
      checkValue(subject.schema, item.value).map((issue): Problem => ({
        ...issue,
        severity: "error",
      })),
    [subject.schema, item.value],
  );
  return (
    <Suspense>
      <ItemSchemaForm
        schema={subject.schema}
        value={item.value}
        onChange={onChange}
        problems={problems}
        memory={trial.memory}
        idPrefix={item.key}
      />
    </Suspense>
  );
}
