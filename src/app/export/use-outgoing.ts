import { useMemo, useState } from "react";

import type { DraftDocument } from "#draft/document.ts";
import { toParameter } from "#shared/path.ts";

import { secretsIn, withoutSecrets } from "./secrets.ts";

export type Outgoing = {
  /** As they would leave; with placeholders until the user wants it otherwise. */
  documents: readonly DraftDocument[];
  /** Places that look like a secret. */
  secrets: readonly { place: string; message: string }[];
  /** What the user wants of them; nothing leaves while that is not said. */
  decision: Decision | undefined;
  decide(decision: Decision): void;
  mayLeave: boolean;
};

export type Decision = "replace" | "keep";

/** Drafts on their way out: as they are, or with their secrets replaced, as the user decides. */
export function useOutgoing(drafts: readonly DraftDocument[]): Outgoing {
  const [decision, decide] = useState<Decision>();
  const found = useMemo(
    () => drafts.map((document) => ({ document, secrets: secretsIn(document) })),
    [drafts],
  );
  const documents = useMemo(
    () =>
      found.map(({ document, secrets }) =>
        decision === "keep" || secrets.length === 0 ? document : withoutSecrets(document, secrets),
      ),
    [found, decision],
  );
  const secrets = found.flatMap(({ secrets: inDraft }, index) =>
    inDraft.map(({ path, message }) => ({
      place: (drafts.length > 1 ? `Draft ${index + 1}: ` : "") + toParameter(path),
      message,
    })),
  );
  return {
    documents,
    secrets,
    decision,
    decide,
    mayLeave: secrets.length === 0 || decision !== undefined,
  };
}
