import { applyEdits, type Edit } from "#body/fix.ts";
import { applyFix } from "#draft/apply-fix.ts";
import type { DraftDocument } from "#draft/document.ts";
import { toBody, toWire } from "#draft/to-body.ts";
import type { Finding } from "#rules/rule.ts";
import { hasSecretName, isPlaceholder, withoutAnySecret } from "#rules/secret-patterns.ts";
import { secret, secretsWithin } from "#rules/secret.ts";
import { isObject } from "#shared/json.ts";
import { getIn, toParameter } from "#shared/path.ts";

/** A draft on its way out, and what it is called there: often its first words. */
export type Leaving = { readonly document: DraftDocument; readonly name: string };

export type Looked = {
  /** Places that look like a secret; they do not repeat it. */
  readonly secrets: readonly { place: string; message: string }[];
  /** The same draft with a placeholder for each of them. */
  readonly cleaned: Leaving;
};

/** Looks for secrets in all that leaves with a draft. */
export function lookForSecrets({ document, name }: Leaving): Looked {
  const { items, metadata, rest, source } = document;
  const inBody = secret.check({
    items: items.map(({ kind, value }) => ({ kind, value: toWire(value) })),
    metadata: metadata.map((pair) => [pair.name, pair.value] as const),
    isAskedOnce: true,
  });
  const inRest = secretsWithin(rest, []);
  const found = [...inBody, ...inRest];
  const cleanedRest = applyEdits(rest, editsOf(inRest));
  const cleanedSource = source && withoutSecretsInText(source, editsOf(found), toBody(document));
  const cleanedName = withoutAnySecret(name);
  const secrets = found.map(({ path, message }) => ({ place: toParameter(path), message }));
  if (cleanedSource !== source) secrets.push({ place: "JSON text", message: unreadable });
  // Without one of its own, the name repeats the first words.
  if (cleanedName !== name && secrets.length === 0) {
    secrets.push({ place: "Name", message: "This looks like a secret." });
  }
  return {
    secrets,
    cleaned: {
      name: cleanedName,
      document: {
        ...applyFix(document, editsOf(inBody)),
        ...(isObject(cleanedRest) && { rest: cleanedRest }),
        ...(cleanedSource !== undefined && { source: cleanedSource }),
      },
    },
  };
}

const unreadable = "The text that cannot be read holds what looks like a secret.";

function editsOf(findings: readonly Finding[]): Edit[] {
  return findings.flatMap(({ fixes }) => [...(fixes?.().at(0)?.edits ?? [])]);
}

/** A text that is no JSON: what was found in the draft may stand in it too, and what was never read. */
function withoutSecretsInText(text: string, edits: readonly Edit[], body: unknown): string {
  let cleaned = text;
  for (const edit of edits) {
    const before = edit.type === "set" ? getIn(body, edit.path) : undefined;
    if (edit.type !== "set" || typeof before !== "string") continue;
    cleaned = cleaned.replaceAll(JSON.stringify(before), () => JSON.stringify(edit.value));
  }
  return withoutAnySecret(cleaned).replaceAll(field, (whole, start: string, name, value) =>
    hasSecretName(name) && !isPlaceholder(value) ? `${start}"[secret]"` : whole,
  );
}

const field = /("([^"\\\n]{1,100})"\s*:\s*)"([^"\\\n]{1,4000})"/g;
