import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { serverStatus } from "#api/status.ts";
import { limits } from "#body/limits.ts";
import type { DraftDocument } from "#draft/document.ts";
import { isCreationUnknown } from "#sending/sending-state.ts";

import { TwoStepButton } from "../conversations/two-step-button.tsx";
import { useDraft } from "../draft-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";
import { ErrorPlace } from "./error-place.tsx";
import type { Interrupted } from "./sending-view.ts";
import type { Send } from "./use-send.ts";

import classes from "./send-outcome.module.css";

type Props = { view: Interrupted; send: Send; reveal: Reveal };

/** A sending that stopped with something stored, and what can be done about it. */
export function SendingChoices({ view, send, reveal }: Props) {
  const { state, stopped, itemCount } = view;
  const { acknowledged, conversationId, storedBefore } = state;
  const present = useDraft(({ history }) => history.present);
  const elsewhere = useOtherUpstream(view);
  const isUnknown = isCreationUnknown(state);
  const error = stopped?.error;
  const canSendAsNow =
    !isUnknown && !state.inFlight && hasOtherRest(present, send.sentDocument, acknowledged);
  const batch = send.sentDocument && batchOf(send.sentDocument, acknowledged);

  return (
    <div className={classes.bar} data-outcome="failed" role="group" aria-label="Sending stopped">
      <span className={classes.message}>
        <strong>{headingOf(view)}</strong> {error?.message}{" "}
        {!isUnknown && (
          <>
            {acknowledged} of {itemCount} items are stored in{" "}
            <code className={classes.id}>{conversationId}</code>.
          </>
        )}{" "}
        {elsewhere &&
          `They were sent to ${elsewhere}; the server now speaks to another API, so this can only be left as it is.`}
      </span>
      {error && <ErrorPlace error={error} document={batch} reveal={reveal} />}
      {!elsewhere && (
        <Button size="compact-sm" onClick={send.resume}>
          {isUnknown ? "Create again" : resumeLabel(view)}
        </Button>
      )}
      {!elsewhere && canSendAsNow && (
        <Button size="compact-sm" variant="default" onClick={send.resumeWithDraft}>
          Send the rest as it is now
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={send.keep}>
        {isUnknown ? "Leave it" : "Keep what is there"}
      </Button>
      {!elsewhere && conversationId !== undefined && storedBefore === undefined && (
        <TwoStepButton
          label="Roll back"
          question="Delete the conversation? This cannot be undone."
          confirmLabel="Delete the conversation"
          isPending={false}
          error={null}
          onConfirm={send.rollBack}
        />
      )}
    </div>
  );
}

function headingOf({ state, stopped }: Interrupted): string {
  if (stopped?.reason === "roll_back_failed") return "Not rolled back.";
  if (isCreationUnknown(state)) return "Nobody knows whether it was created.";
  if (stopped?.reason === "cancelled") return "Cancelled.";
  return stopped ? "Sending stopped." : "Sending was interrupted.";
}

function resumeLabel({ state, stopped, itemCount }: Interrupted): string {
  // All is stored; whether anything came twice was to be looked at.
  if (state.acknowledged === itemCount) return "Look again";
  return `${stopped?.reason === "stopped" ? "Retry" : "Resume"} from item ${state.acknowledged + 1}`;
}

/** What is stored stands in the draft as it was sent, and what is not stored has changed. */
function hasOtherRest(
  { items }: DraftDocument,
  sent: DraftDocument | undefined,
  stored: number,
): boolean {
  if (!sent || sent.items === items) return false;
  return (
    items.length >= stored && sent.items.slice(0, stored).every((item, at) => item === items[at])
  );
}

function batchOf(document: DraftDocument, from: number): DraftDocument {
  return { ...document, items: document.items.slice(from, from + limits.itemsPerRequest) };
}

/** Where it was sent, if the server no longer speaks to that. */
function useOtherUpstream({ upstream: before }: Interrupted): string | undefined {
  const now = useQuery(serverStatus).data?.upstream;
  const isOther = now && (now.kind !== before.kind || now.host !== before.host);
  return isOther && before.kind !== "unknown" ? before.host : undefined;
}
