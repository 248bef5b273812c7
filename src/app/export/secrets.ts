import { applyFix } from "#draft/apply-fix.ts";
import type { DraftDocument } from "#draft/document.ts";
import { toWire } from "#draft/to-body.ts";
import type { Finding } from "#rules/rule.ts";
import { secret } from "#rules/secret.ts";

/** What in a draft looks like a secret, paths from the body. The findings do not repeat it. */
export function secretsIn({ items, metadata }: DraftDocument): readonly Finding[] {
  return secret.check({
    items: items.map(({ kind, value }) => ({ kind, value: toWire(value) })),
    metadata: metadata.map(({ name, value }) => [name, value] as const),
    isAskedOnce: true,
  });
}

/** The draft with a placeholder for each secret. */
export function withoutSecrets(
  document: DraftDocument,
  secrets: readonly Finding[],
): DraftDocument {
  const edits = secrets.flatMap(({ fixes }) => fixes?.at(0)?.edits ?? []);
  return applyFix(document, edits);
}
