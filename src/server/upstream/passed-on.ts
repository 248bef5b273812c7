const names = /^(?:retry-after(?:-ms)?|x-request-id|x-ratelimit-.+)$/;

/** The few headers of an upstream's answer that the caller gets too: what to quote, and when to try again. */
export function passedOn(headers: Headers | undefined): Record<string, string> {
  const pairs = [...(headers ?? [])].filter(([name]) => names.test(name));
  return Object.fromEntries(pairs);
}
