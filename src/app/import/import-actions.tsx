import { Button } from "@mantine/core";
import { useState } from "react";
import { navigate } from "wouter/use-browser-location";

import { inDigits } from "#shared/in-digits.ts";

import { useDraftStore } from "../draft-context.tsx";
import { useLibrary } from "../drafts/library-context.tsx";
import { draftAddress, draftsAddress } from "../routes/addresses.ts";
import { finishImport } from "./import-store.ts";
import type { ImportedConversation } from "./reading-messages.ts";
import { appended, toDocument } from "./to-document.ts";

import classes from "./import-actions.module.css";

type Props = { chosen: readonly { conversation: ImportedConversation; name: string }[] };

/** Where to put what was read. Each is one step that undo takes back, or a draft of its own. */
export function ImportActions({ chosen }: Props) {
  const store = useDraftStore();
  const library = useLibrary();
  const [made, setMade] = useState<number>();
  const [failure, setFailure] = useState("");
  const { items, metadata, rest, source } = store.getState().history.present;
  const isEmpty = items.length === 0 && metadata.length === 0 && !rest && source === undefined;
  const [first] = chosen;
  const isOne = chosen.length === 1;

  function replace() {
    if (!first) return;
    store.getState().change(() => toDocument(first.conversation));
    finishImport();
  }

  function append() {
    store
      .getState()
      .change((document) =>
        chosen.reduce((whole, { conversation }) => appended(whole, conversation), document),
      );
    finishImport();
  }

  async function create() {
    let last = "";
    try {
      for (const [index, { conversation, name }] of chosen.entries()) {
        setMade(index);
        // One after the other: each is a transaction, and the page stays free between them.
        last = await library.create({ name, document: toDocument(conversation) });
      }
      finishImport();
      navigate(isOne ? draftAddress(last) : draftsAddress);
    } catch (error) {
      setMade(undefined);
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }

  const isBusy = made !== undefined;
  const newDraft = isOne ? "New draft" : `${inDigits(chosen.length)} new drafts`;
  return (
    <div className={classes.actions}>
      {isOne && (
        <Button variant={isEmpty ? "filled" : "default"} disabled={isBusy} onClick={replace}>
          {isEmpty ? "Put into this draft" : "Replace this draft"}
        </Button>
      )}
      {!isEmpty && (
        <Button variant="default" disabled={isBusy || !first} onClick={append}>
          Append to this draft
        </Button>
      )}
      <Button
        variant={isEmpty && isOne ? "default" : "filled"}
        disabled={!first}
        loading={isBusy}
        onClick={create}
      >
        {newDraft}
      </Button>
      {isBusy && !isOne && (
        <span role="status">
          {inDigits(made)} of {inDigits(chosen.length)} stored
        </span>
      )}
      {failure !== "" && <span role="alert">{failure}</span>}
    </div>
  );
}
