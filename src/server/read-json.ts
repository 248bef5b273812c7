import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";

import { Refusal } from "./refusal.ts";

/** A JSON body, as it came and parsed. Refuses other content types with 415, bad JSON with 400. */
export async function readJson({ req }: Context): Promise<{ text: string; value: unknown }> {
  if (!/^application\/json\s*(?:;|$)/i.test(req.header("content-type") ?? "")) {
    throw new Refusal(415, {
      code: "unsupported_content_type",
      message: "The body must be JSON: send it with 'Content-Type: application/json'.",
    });
  }
  const text = await req.text();
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    // The reason names the position, or quotes what stands around it.
    const reason = error instanceof Error ? error.message : "unknown fault";
    throw new Refusal(400, { code: "invalid_json", message: `The body is not JSON: ${reason}.` });
  }
}

/** Refuses bodies of more than `most` bytes with 413. */
export function limitBody(most: number): MiddlewareHandler {
  const limit = bodyLimit({
    maxSize: most,
    onError() {
      throw new Refusal(413, {
        code: "body_too_large",
        message: `The body is larger than this server takes: the limit is ${sizeInWords(most)}. Refer to large files and images by URL or file id.`,
      });
    },
  });
  return (context, next) => {
    const { raw } = context.req;
    const isToldLength = raw.headers.has("content-length") && !raw.headers.has("transfer-encoding");
    // A body that is counted moves into a copy of its request; that of the HTTP server can't be copied itself.
    if (!isToldLength && raw.body) {
      const { url, method, headers, body, signal } = raw;
      const streamed = { method, headers, body, signal, duplex: "half" };
      context.req.raw = new Request(url, streamed);
    }
    return limit(context, next);
  };
}

function sizeInWords(bytes: number): string {
  const mebibyte = 1024 * 1024;
  return bytes >= mebibyte ? `${Math.floor(bytes / mebibyte)} MiB` : `${bytes} bytes`;
}
