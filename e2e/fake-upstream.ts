import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type UpstreamRequest = {
  method: string;
  path: string;
  authorization: string | undefined;
  body: string;
};

export type FakeUpstream = {
  /** The base URL to give to the server, with `/v1` at the end. */
  baseURL: string;
  /** Every request so far, oldest first. */
  requests: UpstreamRequest[];
  /** What the next requests get. */
  answer(response: ServerResponse): void;
  close(): Promise<void>;
};

/** An HTTP server on the loopback interface in the place of OpenAI's API. */
export async function startFakeUpstream(): Promise<FakeUpstream> {
  const requests: UpstreamRequest[] = [];
  const server = createServer(async (request, response) => {
    requests.push(await read(request));
    upstream.answer(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  const upstream: FakeUpstream = {
    baseURL: `http://127.0.0.1:${address.port}/v1`,
    requests,
    answer: (response) => answerJson(response, 404, {}),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return upstream;
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<UpstreamRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    method: request.method ?? "",
    path: request.url ?? "",
    authorization: request.headers.authorization,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}
