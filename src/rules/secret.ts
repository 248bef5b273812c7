import { isObject, type JsonObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { setting } from "./edits.ts";
import { perItem } from "./per-item.ts";
import type { Finding, Rule } from "./rule.ts";
import { hasSecretName, isPlaceholder, secretIn, withoutSecret } from "./secret-patterns.ts";
import { sealed } from "./secret-places.ts";

export const secret: Rule = {
  code: "secret",
  severity: "warning",
  title: "Looks like a secret",
  explanation:
    "The API takes it and stores it with the conversation, until that is deleted: whoever may read the conversation reads it too. Put a placeholder here, and use a real one only where it is needed.",
  source: "https://platform.openai.com/docs/api-reference/conversations/create",
  concerns: ["secrets"],
  check: perItem(
    ({ value }) => secretsWithin(value, []),
    ({ metadata }) => metadata.flatMap(([name, value]) => secretsWithin(value, ["metadata", name])),
  ),
};

/** What in a value looks like a secret, paths below `path`. */
export function secretsWithin(value: unknown, path: Path): Finding[] {
  if (typeof value === "string") return textFindings(value, path);
  if (typeof value !== "object" || value === null) return [];
  const found: Finding[] = [];
  for (const [key, child] of Object.entries(value)) {
    if (sealed.has(key)) continue;
    const step = Array.isArray(value) ? Number(key) : key;
    const named = isObject(value) ? namedSecret(value, key, path) : undefined;
    if (named) found.push(named);
    else for (const finding of secretsWithin(child, [...path, step])) found.push(finding);
  }
  return found;
}

/** A secret by where it stands: the authorization and headers of a server, the secrets of a host. */
function namedSecret(owner: JsonObject, key: string, path: Path): Finding | undefined {
  const value = owner[key];
  const isNamed =
    (key === "authorization" && owner.type === "mcp") ||
    (key === "value" && path.at(-2) === "domain_secrets") ||
    (path.at(-1) === "headers" && hasSecretName(key));
  if (!isNamed || typeof value !== "string" || isPlaceholder(value)) return undefined;
  return findingOf("a credential", [...path, key], () => "replace-with-your-token");
}

function textFindings(text: string, path: Path): Finding[] {
  const found = secretIn(text);
  return found ? [findingOf(found.name, path, () => withoutSecret(text))] : [];
}

/** The message must not repeat the secret: it is shown, read out and logged. */
function findingOf(name: string, path: Path, replaced: () => string): Finding {
  return {
    path,
    message: `This looks like ${name}.`,
    fixes: () => [setting("Replace it by a placeholder", path, replaced(), false)],
  };
}
