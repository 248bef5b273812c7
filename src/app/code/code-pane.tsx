import { Button } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useDeferredValue, useMemo, useState } from "react";

import { writers } from "#formats/write/registry.ts";

import { useFollowed } from "../draft-context.tsx";
import { fileNameOf } from "../drafts/download.ts";
import { useDraftTitle } from "../drafts/use-draft-title.ts";
import { FormatSelect } from "../export/format-select.tsx";
import { RemarkList } from "../export/remark-list.tsx";
import { SecretNotice } from "../export/secret-notice.tsx";
import { TakeOut } from "../export/take-out.tsx";
import { toWrittenConversation } from "../export/to-conversation.ts";
import { useOutgoing } from "../export/use-outgoing.ts";
import { WrittenText } from "../export/written-text.tsx";

import classes from "./code-pane.module.css";

const usual = writers.find(({ format }) => format === "typescript");

/** Writing more items than these takes long enough to be felt at every key. */
const mostFollowed = 2000;

/** The draft as code that creates it, in the language one works in; it follows the typing. */
export default function CodePane() {
  const count = useFollowed(({ history }) => history.present.items.length);
  const [isWanted, setWanted] = useState(false);
  if (count <= mostFollowed || isWanted) return <Code />;
  return (
    <section className={classes.pane} aria-label="Code">
      <div className={classes.bar}>
        <p className={classes.summary}>
          Code for {count.toLocaleString("en")} items takes a moment.
        </p>
        <Button size="compact-sm" variant="default" onClick={() => setWanted(true)}>
          Write it
        </Button>
      </div>
    </section>
  );
}

function Code() {
  const document = useDeferredValue(useFollowed(({ history }) => history.present));
  const title = useDraftTitle();
  const [format, setFormat] = useLocalStorage({
    key: "code-format",
    defaultValue: "typescript",
    getInitialValueInEffect: false,
  });
  const writer = writers.find((candidate) => candidate.format === format) ?? usual;
  const draft = useMemo(() => ({ document, name: title }), [document, title]);
  const outgoing = useOutgoing(useMemo(() => [draft], [draft]));
  const [shown = draft] = outgoing.drafts;
  const written = useMemo(
    () => writer?.write(toWrittenConversation(shown.document, shown.name)),
    [writer, shown],
  );
  if (!writer || !written) return null;
  return (
    <section className={classes.pane} aria-label="Code">
      <div className={classes.bar}>
        <FormatSelect formats={writers} value={writer.format} onChange={setFormat} />
        <span className={classes.actions}>
          <TakeOut
            what={writer.language === "markdown" ? "text" : "code"}
            text={() => written.text}
            fileName={fileNameOf(shown.name, writer.extension.slice(1))}
            mediaType={writer.mediaType}
            isAllowed={outgoing.mayLeave}
          />
        </span>
      </div>
      <div className={classes.notes} role="region" aria-label="About the code" tabIndex={0}>
        <p className={classes.summary}>{writer.summary}</p>
        <SecretNotice outgoing={outgoing} />
        <RemarkList remarks={written.remarks} />
      </div>
      <WrittenText label={`${writer.label} text`} text={written.text} />
    </section>
  );
}
