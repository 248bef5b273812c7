import { fromParameter, toParameter } from "#shared/path.ts";

import { RequestFailure } from "./sending-client.ts";
import type { SendingError } from "./sending-state.ts";

/** What to tell of a failed request whose first item is the body's item number `from`, from 0. */
export function sendingErrorOf(error: unknown, from = 0): SendingError {
  const { status, type, param, code } = error instanceof RequestFailure ? error.details : {};
  const said = error instanceof Error ? error.message : String(error);
  const moved = param ? moveParameter(param, from) : undefined;
  return {
    message: param && moved ? said.replaceAll(param, moved) : said,
    ...(status !== undefined && { status }),
    ...(type && { type }),
    ...(moved && { param: moved }),
    ...(code && { code }),
  };
}

/** `items[3].id` of a batch that begins with the body's item 40 is the body's `items[43].id`. */
function moveParameter(param: string, from: number): string {
  const [list, index, ...rest] = fromParameter(param) ?? [];
  if (list !== "items" || typeof index !== "number") return param;
  return toParameter([list, index + from, ...rest]);
}
