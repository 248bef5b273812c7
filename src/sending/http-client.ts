import { isObject, type JsonObject } from "#shared/json.ts";

import { readRetryAfter } from "./retry-after.ts";
import { RequestFailure, type SendingClient } from "./sending-client.ts";

type Options = {
  /** With the version, without a slash at the end: `https://api.openai.com/v1`. */
  baseURL: string;
  headers?: Record<string, string>;
  /** For a whole request, in milliseconds. */
  timeout?: number;
  fetch?(url: string, init: RequestInit): Promise<Response>;
};

/** The Conversations API over HTTP. What goes wrong is a `RequestFailure` in the API's own words. */
export function httpClient(options: Options): SendingClient {
  async function ask(method: string, path: string, { body, signal }: Input): Promise<JsonObject> {
    const { fetch = globalThis.fetch, headers, timeout = 60_000 } = options;
    const isLate = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(`${options.baseURL}/conversations${path}`, {
        method,
        headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // A redirect would carry the conversation to a host that nobody named.
        redirect: "manual",
        signal: signal ? AbortSignal.any([signal, isLate]) : isLate,
      });
      return read(response, await response.text());
    } catch (error) {
      if (error instanceof RequestFailure) throw error;
      throw isLate.aborted
        ? new RequestFailure(`There was no answer within ${timeout / 1000} seconds.`)
        : connectionFailure(error);
    }
  }

  return {
    async create(body) {
      const { id } = await ask("POST", "", { body });
      if (typeof id !== "string" || id === "") throw otherShape();
      return { id };
    },
    async append(id, items, signal) {
      const { data } = await ask("POST", `${pathOf(id)}/items`, { body: { items }, signal });
      return idsOf(data);
    },
    async list(id, after, signal) {
      const query = new URLSearchParams({ order: "asc", limit: "100", ...(after && { after }) });
      const page = await ask("GET", `${pathOf(id)}/items?${query}`, { signal });
      return { ids: idsOf(page.data), hasMore: page.has_more === true };
    },
    async removeItem(id, itemId, signal) {
      await ask("DELETE", `${pathOf(id)}/items${pathOf(itemId)}`, { signal });
    },
    async remove(id, signal) {
      await ask("DELETE", pathOf(id), { signal });
    },
  };
}

type Input = { body?: unknown; signal?: AbortSignal | undefined };

function idsOf(data: unknown): string[] {
  if (!Array.isArray(data)) throw otherShape();
  return data.map((item: unknown) => (isObject(item) ? String(item.id) : ""));
}

function pathOf(id: string): string {
  return `/${encodeURIComponent(id)}`;
}

function read({ ok, status, headers }: Response, text: string): JsonObject {
  const json = parse(text);
  if (!ok) throw refusal(status, headers, json);
  // It may have done what was asked: only its answer is broken.
  if (!isObject(json)) throw otherShape();
  return json;
}

function refusal(status: number, headers: Headers, json: unknown): RequestFailure {
  const error = isObject(json) && isObject(json.error) ? json.error : {};
  const { message, type, param, code } = error;
  return new RequestFailure(
    textOf(message) ?? `The server answered with status ${status}, and not in the API's words.`,
    {
      status,
      type: textOf(type),
      param: textOf(param),
      code: textOf(code),
      retryAfter: readRetryAfter(headers, Date.now()),
    },
  );
}

function otherShape(): RequestFailure {
  return new RequestFailure("The server's answer is not one of the Conversations API.");
}

/** Where the connection was never made, nothing can have arrived. */
const neverMade =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|CERT|ERR_TLS|UNABLE_TO)/;

function connectionFailure(error: unknown): RequestFailure {
  const code = codeOf(error);
  const isUnsent = neverMade.test(code);
  const words = isUnsent ? "The server could not be reached" : "The connection broke";
  return new RequestFailure(`${words}${code && ` (${code})`}.`, { isUnsent }, { cause: error });
}

/** `fetch` wraps what the system said, more than once. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
