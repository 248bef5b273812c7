import { isObject } from "#shared/json.ts";

import { Refusal, type RefusalBody } from "../refusal.ts";
import type { Call } from "./call.ts";
import { passedOn } from "./passed-on.ts";

/** A status from 400 that the upstream gave: its own fields, in words that name the host. */
export function refusedBy(
  call: Call,
  status: number,
  json: unknown,
  headers: Headers | undefined,
): Refusal {
  const said = readError(json);
  const body = { ...said, message: inWords(call, status, said.message, headers) };
  return new Refusal(status > 599 ? 502 : status, body, passedOn(headers));
}

function inWords(
  { host, action }: Call,
  status: number,
  said: string,
  headers: Headers | undefined,
): string {
  if (status === 401) {
    return `${host} did not accept the API key. Check OPENAI_API_KEY (and OPENAI_ORG_ID and OPENAI_PROJECT_ID, if set) in the environment of the server, then start it again.`;
  }
  if (status === 403) return join(`${host} does not allow this.`, said);
  if (status === 404 && action === "create" && !namesItem(said)) {
    const hint =
      "Check that OPENAI_BASE_URL in the environment of the server names a server that has the Conversations API.";
    return join(`${host} found nothing to create a conversation with.`, said, hint);
  }
  if (status === 429) {
    return join(`${host} takes no more requests for now.`, said, whenToRetry(headers));
  }
  if (status >= 500) {
    return join(`${host} failed with status ${status}.`, said, "Try again in a moment.");
  }
  return said || `${host} refused the request with status ${status} and did not say why.`;
}

/** Of a 404 to a creation: an item refers to one that is nowhere. Otherwise the API itself is not there. */
export function namesItem(message: string): boolean {
  return /^Item with id\b/.test(message);
}

/** The fields of the API's envelope; other servers say what is wrong in `error`, `message` or `detail`. */
function readError(json: unknown): RefusalBody {
  const outer = isObject(json) ? json : {};
  const error = isObject(outer.error) ? outer.error : undefined;
  const { message, type, param, code } = error ?? outer;
  return {
    message: textOf(message) ?? textOf(outer.error) ?? textOf(outer.detail) ?? "",
    type: textOf(type),
    param: textOf(param) ?? null,
    code: textOf(code) ?? (error ? null : "upstream_error"),
  };
}

function whenToRetry(headers: Headers | undefined): string {
  const after = headers?.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(after)) return `Try again in ${after} ${after === "1" ? "second" : "seconds"}.`;
  const date = Date.parse(after);
  return Number.isNaN(date)
    ? "Try again in a while."
    : `Try again after ${new Date(date).toUTCString()}.`;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function join(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
