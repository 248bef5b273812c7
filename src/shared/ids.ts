const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * An identifier such as `call_8Zk2QmWx0aPfL3sd`. `crypto.randomUUID` would need a secure context, which a
 * page served on a local network does not have.
 */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return prefix + Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join("");
}
