import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context } from "hono";

/** What a fetch rejects with when the connection is lost. */
export class ConnectionCut extends TypeError {
  constructor() {
    super("fetch failed: the sandbox cut the connection");
    this.name = "TypeError";
  }
}

/** Ends the connection without an answer. In process, where there is none, the call rejects. */
export function cutConnection(context: Context): Response {
  const outgoing = outgoingOf(context);
  if (!outgoing) throw new ConnectionCut();
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Sends the first half of an answer whose length has been told, and ends the connection. */
export async function cutAnswer(context: Context, answer: Response): Promise<Response> {
  const body = Buffer.from(await answer.arrayBuffer());
  const half = body.subarray(0, Math.floor(body.length / 2));
  const headers = { ...Object.fromEntries(answer.headers), "content-length": String(body.length) };
  const outgoing = outgoingOf(context);
  if (outgoing) {
    outgoing.writeHead(answer.status, headers);
    outgoing.write(half, () => outgoing.destroy());
    return RESPONSE_ALREADY_SENT;
  }
  const stream = new ReadableStream({
    start: (controller) => controller.enqueue(half),
    pull: (controller) => controller.error(new ConnectionCut()),
  });
  return new Response(stream, { status: answer.status, headers });
}

/** The answer with half of its JSON. */
export async function malform(answer: Response): Promise<Response> {
  const text = await answer.text();
  return new Response(text.slice(0, Math.floor(text.length / 2)), {
    status: answer.status,
    headers: { "content-type": "application/json" },
  });
}

/** The way out of a request that came over HTTP. */
function outgoingOf(context: Context): HttpBindings["outgoing"] | undefined {
  const { outgoing }: Partial<HttpBindings> = context.env ?? {};
  return outgoing;
}
