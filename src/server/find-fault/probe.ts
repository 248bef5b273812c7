import { setTimeout as wait } from "node:timers/promises";

import { isObject } from "#shared/json.ts";

import { Refusal } from "../refusal.ts";
import type { Answer, Calls } from "../upstream/open-upstream.ts";
import { namesItem } from "../upstream/refused-by.ts";

const mostTriesToDelete = 3;
const longestPause = 20;

/** Why the upstream refuses these items; undefined when it takes them. Leaves no conversation behind. */
export async function probe(
  upstream: Pick<Calls, "create" | "delete">,
  items: readonly unknown[],
): Promise<Refusal | undefined> {
  let answer: Answer;
  try {
    answer = await upstream.create(JSON.stringify({ items }));
  } catch (error) {
    if (error instanceof Refusal && isAboutItems(error)) return error;
    throw error;
  }
  await remove(upstream, idOf(answer));
  return undefined;
}

/** Anything else would be blamed on an item: a wrong key, a base URL without the API, a limit. */
function isAboutItems({ status, body }: Refusal): boolean {
  return status === 400 || status === 422 || (status === 404 && namesItem(body.message));
}

/** Waits as long as a 429 asks for: what is left behind would be the user's to find and delete. */
async function remove(
  upstream: Pick<Calls, "delete">,
  id: string,
  tries = mostTriesToDelete,
): Promise<void> {
  try {
    await upstream.delete(id);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.status !== 429 || tries === 1) throw leftBehind(id, error);
    await wait(secondsUntilRetry(error) * 1000);
    await remove(upstream, id, tries - 1);
  }
}

function secondsUntilRetry({ headers }: Refusal): number {
  const after = Number(headers["retry-after"]);
  return after >= 0 ? Math.min(after, longestPause) : 1;
}

function leftBehind(id: string, { status, body, headers }: Refusal): Refusal {
  const message = `A conversation that was created to find the item could not be deleted: '${id}'. ${body.message}`;
  return new Refusal(status, { code: "conversation_left_behind", message }, headers);
}

function idOf({ json }: Answer): string {
  const value: unknown = JSON.parse(json);
  return isObject(value) ? String(value.id) : "";
}
