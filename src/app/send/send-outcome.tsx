import { ApiError } from "#api/api-error.ts";

import type { Reveal } from "../problems/use-reveal.ts";
import { Created } from "./created.tsx";
import { Failed } from "./failed.tsx";
import { outcomeId } from "./outcome-id.ts";
import { RawAnswer } from "./raw-answer.tsx";
import { SendingChoices } from "./sending-choices.tsx";
import { SendingProgress } from "./sending-progress.tsx";
import type { Send } from "./use-send.ts";

import classes from "./send-outcome.module.css";

type Props = { send: Send; reveal: Reveal; onShowStored(): void };

/** How sending gets on, and what came of it. The regions are always there, so that a change is announced. */
export function SendOutcome({ send, reveal, onShowStored }: Props) {
  const { view, unchecked, isPending, sentDocument } = send;
  const created = unchecked?.created;
  const refused = unchecked?.error;
  return (
    <div id={outcomeId} tabIndex={-1} className={classes.outcome}>
      <div role="status" aria-label="Result">
        {(view?.status === "sending" || view?.status === "elsewhere") && (
          <SendingProgress view={view} onCancel={send.cancel} />
        )}
        {view?.status === "done" && <Created {...view} onShowStored={onShowStored} />}
        {created && (
          <Created conversationId={created.id} conversation={created} onShowStored={onShowStored} />
        )}
        {view?.status === "rolled_back" && (
          <div className={classes.bar}>
            Rolled back: <code className={classes.id}>{view.conversationId}</code> is deleted.
          </div>
        )}
        {view?.status === "not_sent" && !view.error && (
          <div className={classes.bar}>Cancelled before anything was stored.</div>
        )}
      </div>
      <div role="alert">
        {view?.status === "not_sent" && view.error && (
          <Failed
            error={view.error}
            document={sentDocument}
            reveal={reveal}
            onTryAgain={send.send}
          />
        )}
        {refused && (
          <Failed
            error={asSendingError(refused)}
            document={sentDocument}
            reveal={reveal}
            onTryAgain={send.sendUnchecked}
          />
        )}
        {view?.status === "interrupted" && (
          <SendingChoices view={view} send={send} reveal={reveal} />
        )}
      </div>
      {unchecked && !isPending && <RawAnswer {...unchecked} />}
    </div>
  );
}

function asSendingError(error: Error) {
  const { status, param, code } = error instanceof ApiError ? error.details : {};
  return { message: error.message, status, param, code };
}
