import { useMemo, useState } from "react";

import { type Leaving, lookForSecrets } from "./secrets.ts";

export type Outgoing = {
  /** As they would leave; with placeholders until the user wants it otherwise. */
  drafts: readonly Leaving[];
  /** Places that look like a secret. */
  secrets: readonly { place: string; message: string }[];
  /** What the user wants of them; nothing leaves while that is not said. */
  decision: Decision | undefined;
  decide(decision: Decision): void;
  mayLeave: boolean;
};

export type Decision = "replace" | "keep";

/** Drafts on their way out: as they are, or with their secrets replaced, as the user decides. */
export function useOutgoing(drafts: readonly Leaving[]): Outgoing {
  const [decision, decide] = useState<Decision>();
  const looked = useMemo(
    () => drafts.map((draft) => ({ draft, ...lookForSecrets(draft) })),
    [drafts],
  );
  const leaving = useMemo(
    () =>
      looked.map(({ draft, secrets, cleaned }) =>
        decision === "keep" || secrets.length === 0 ? draft : cleaned,
      ),
    [looked, decision],
  );
  const secrets = looked.flatMap(({ secrets: inDraft }, index) =>
    inDraft.map(({ place, message }) => ({
      place: drafts.length > 1 ? `Draft ${index + 1}: ${place}` : place,
      message,
    })),
  );
  return {
    drafts: leaving,
    secrets,
    decision,
    decide,
    mayLeave: secrets.length === 0 || decision !== undefined,
  };
}
