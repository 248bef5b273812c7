import { secretIn } from "./secret-patterns.ts";

/** Sealed or packed by the API and by nobody else: long, and never typed. */
export const sealed: ReadonlySet<string> = new Set([
  "encrypted_content",
  "fingerprint",
  "file_data",
  "data",
  "result",
]);

/** Whether a value under a key is worth a closer look. Most are not, and of those no path is kept. */
export function mayHoldSecret(key: string, value: unknown): boolean {
  if (key === "authorization" || key === "headers" || key === "domain_secrets") return true;
  if (typeof value === "string") {
    return value.length >= 16 && !sealed.has(key) && secretIn(value) !== undefined;
  }
  if (typeof value !== "object" || value === null || sealed.has(key)) return false;
  if (Array.isArray(value)) return value.some((element) => mayHoldSecret("", element));
  for (const inner in value) if (mayHoldSecret(inner, Reflect.get(value, inner))) return true;
  return false;
}
