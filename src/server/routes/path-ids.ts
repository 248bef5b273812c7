import type { Context } from "hono";

import { Refusal } from "../refusal.ts";

/** Only letters, digits, `_` and `-`: the id becomes part of a path. */
export function conversationIdOf({ req }: Context): string {
  const id = req.param("id") ?? "";
  if (/^conv_[\w-]{1,128}$/.test(id)) return id;
  throw invalidId("conversation_id", id, "Expected an ID that begins with 'conv'.");
}

/** Never `.` or `..`: to delete the item `..` would be to delete the conversation. */
export function itemIdOf({ req }: Context): string {
  const id = req.param("item") ?? "";
  if (/^\w[\w.:=+-]{0,255}$/.test(id)) return id;
  throw invalidId("item_id", id, "Expected an ID of letters, digits and '_-.:=+'.");
}

function invalidId(param: string, id: string, expectation: string): Refusal {
  return new Refusal(400, {
    param,
    code: "invalid_value",
    message: `Invalid '${param}': '${id.slice(0, 128)}'. ${expectation}`,
  });
}
