import { Alert, Checkbox } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";

import { countOf } from "#shared/count-of.ts";
import { inDigits } from "#shared/in-digits.ts";

import { untitled } from "../drafts/title-of.ts";
import { ConversationPreview } from "./conversation-preview.tsx";
import { FaultList } from "./fault-list.tsx";
import { ImportActions } from "./import-actions.tsx";
import { ImportReport, remarksOf } from "./import-report.tsx";
import { nameOf } from "./name-of.ts";
import type { Reading } from "./reading-messages.ts";

import classes from "./import-result.module.css";

/** More conversations than these are taken all or none. */
const mostListed = 200;

/** What the texts turned out to hold, before any of it is taken. */
export function ImportResult({ readings }: { readings: readonly Reading[] }) {
  const found = readings.flatMap((reading) =>
    reading.conversations.map((conversation) => ({
      conversation,
      name: nameOf(conversation, reading),
    })),
  );
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = found.filter((_, index) => !left.has(index));
  const [only] = found;

  function toggle(index: number) {
    const after = new Set(left);
    if (!after.delete(index)) after.add(index);
    setLeft(after);
  }

  return (
    <section className={classes.result} aria-label="What was read">
      {readings.map((reading) => (
        <ReadingSummary key={reading.source} reading={reading} isAlone={readings.length === 1} />
      ))}
      {found.length === 1 && only && <ConversationPreview conversation={only.conversation} />}
      {found.length > 1 && (
        <fieldset className={classes.list}>
          <legend>Conversations to take</legend>
          {found.slice(0, mostListed).map(({ conversation, name }, index) => (
            <Checkbox
              key={index}
              size="sm"
              checked={!left.has(index)}
              onChange={() => toggle(index)}
              label={name || untitled}
              description={countOf(conversation.items.length, "item")}
            />
          ))}
          {found.length > mostListed && (
            <p className={classes.more}>
              and {inDigits(found.length - mostListed)} more, which are taken too.
            </p>
          )}
        </fieldset>
      )}
      {found.length > 0 && (
        <>
          <ImportReport groups={remarksOf(chosen.map(({ conversation }) => conversation))} />
          <ImportActions chosen={chosen} />
        </>
      )}
    </section>
  );
}

function ReadingSummary({ reading, isAlone }: { reading: Reading; isAlone: boolean }) {
  const { source, label, conversations, faults, isRepaired } = reading;
  const items = conversations.reduce((sum, conversation) => sum + conversation.items.length, 0);
  const counts = [
    ...(conversations.length === 1 ? [] : [countOf(conversations.length, "conversation")]),
    countOf(items, "item"),
  ];
  return (
    <div className={classes.reading}>
      {label !== "" && (
        <p className={classes.summary}>
          {!isAlone && <span className={classes.source}>{source}: </span>}
          <strong>{label}</strong> · {counts.join(" · ")}
        </p>
      )}
      {isRepaired && (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle size={18} aria-hidden />}
          title="This is not JSON as it stands"
        >
          What you see is the text as repaired. Compare it before you take it.
        </Alert>
      )}
      <FaultList faults={faults} />
    </div>
  );
}
