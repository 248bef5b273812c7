/** Beyond this a text is data, and looking at it would be felt. Characters. */
const longestScanned = 200_000;

const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "a private key",
    /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[^]*?(?:-----END (?:[A-Z]+ )*PRIVATE KEY-----|$)/,
  ],
  ["a JSON Web Token", /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/],
  ["an API key", /\bsk-[\w-]{20,}/],
  ["a GitHub token", /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{22,})/],
  ["an AWS access key", /\bA(?:KI|SI)A[0-9A-Z]{16}\b/],
  ["a Slack token", /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/],
  ["a Google API key", /\bAIza[\w-]{35}/],
  ["a bearer token", /\b[Bb]earer +[\w.~+/-]{20,}=*/],
];

/** A piece of each pattern: most texts have none of them, and are looked through only once. */
const pieces = /PRIVATE KEY|eyJ|sk-|gh[pousr]_|github_pat_|A[KS]IA|xox|AIza|earer /;

/** What kind of secret a text seems to hold; undefined if none. */
export function secretIn(text: string): { name: string; pattern: RegExp } | undefined {
  if (text.length < 16 || text.startsWith("data:")) return undefined;
  const start = text.slice(0, longestScanned);
  if (!pieces.test(start)) return undefined;
  const found = patterns.find(([, pattern]) => pattern.test(start));
  return found && { name: found[0], pattern: found[1] };
}

/** The text with a placeholder for each secret in its scanned beginning. */
export function withoutSecret(text: string): string {
  return withoutAnySecret(text.slice(0, longestScanned)) + text.slice(longestScanned);
}

/** The whole text with a placeholder for each secret. */
export function withoutAnySecret(text: string): string {
  return patterns.reduce(
    (cleaned, [, pattern]) => cleaned.replaceAll(new RegExp(pattern, "g"), "[secret]"),
    text,
  );
}

/** A header that carries credentials, by its name. */
export function hasSecretName(header: string): boolean {
  return /auth|cookie|token|secret|password|api-?key/i.test(header);
}

/** A value that only says what belongs there: `replace-with-your-token`, `<token>`, `${TOKEN}`. */
export function isPlaceholder(value: string): boolean {
  return /^$|^(?:bearer +)?(?:replace|your\b|your[-_]|example|dummy|test|xxx|\*{3}|<|\[|\$|\{)/i.test(
    value,
  );
}
