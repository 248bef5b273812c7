import type { MiddlewareHandler } from "hono";

const SHORTEST_SECRET = 8;
const REDACTED = "[redacted]";

/**
 * Takes secrets out of text. Shorter ones than 8 characters are left: they are stand-ins such as
 * `none`, which protect nothing, and taking them out would mangle people's words.
 */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const found = secrets.filter((secret) => secret !== undefined);
  const worthy = found.filter((secret) => secret.length >= SHORTEST_SECRET);
  return (text) => worthy.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
}

/** Takes the secrets out of a response, whatever it came from: headers and body. */
export function redactResponses(redact: (text: string) => string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { res } = context;
    const headers = new Headers(
      [...res.headers].map(([name, value]): [string, string] => [name, redact(value)]),
    );
    const body = res.body && redactJson(await res.text(), redact);
    context.res = undefined;
    context.res = new Response(body, { status: res.status, headers });
  };
}

/** JSON may write any character of a secret as an escape; then only its plain form shows it. */
function redactJson(text: string, redact: (text: string) => string): string {
  if (!text.includes("\\u")) return redact(text);
  try {
    const plain = JSON.stringify(JSON.parse(text));
    const redacted = redact(plain);
    return redacted === plain ? text : redacted;
  } catch {
    return redact(text);
  }
}
