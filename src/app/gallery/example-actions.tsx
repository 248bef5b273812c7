import { Button } from "@mantine/core";
import { IconPlus, IconTextPlus } from "@tabler/icons-react";

import type { DraftItem } from "#draft/document.ts";
import { toWire } from "#draft/to-body.ts";

import { CopyButton } from "../export/copy-button.tsx";
import { slugOf } from "./samples.ts";
import { addressOf, type Sample, type Subject } from "./subjects.ts";
import { useInDraft } from "./use-in-draft.ts";
import { useLastDraft } from "./use-last-draft.ts";

import classes from "./example-actions.module.css";

type Props = { subject: Subject; sample: Sample; item: DraftItem };

/** What can be done with an example as it stands. */
export function ExampleActions({ subject, sample, item }: Props) {
  const { startDraft, addTo } = useInDraft(item);
  const last = useLastDraft();
  return (
    <div className={classes.actions}>
      <Button
        size="compact-sm"
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() => startDraft(sample.name)}
      >
        Use this
      </Button>
      {last && (
        <Button
          size="compact-sm"
          variant="default"
          classNames={{ root: classes.add, label: classes.name }}
          leftSection={<IconTextPlus size={16} stroke={1.75} aria-hidden />}
          onClick={() => addTo(last.id)}
        >
          Add to “{last.title}”
        </Button>
      )}
      <CopyButton label="Copy JSON" text={() => JSON.stringify(toWire(item.value), null, 2)} />
      <CopyButton
        label="Copy link"
        text={() =>
          new URL(`${addressOf(subject)}?example=${slugOf(sample)}`, window.location.href).href
        }
      />
    </div>
  );
}
