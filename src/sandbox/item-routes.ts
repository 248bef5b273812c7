import { type Context, Hono } from "hono";

import { checkItems } from "#body/check-body.ts";

import { acceptItems } from "./accept-items.ts";
import { existing } from "./conversation-routes.ts";
import {
  conversationNotFound,
  duplicateItem,
  itemNotFound,
  methodNotAllowed,
  refuseFirst,
} from "./errors.ts";
import { includeParameter, readInclude, withIncluded } from "./include.ts";
import { listOf, pagingParameters, readPaging } from "./paging.ts";
import { readField, readQuery } from "./request.ts";
import { DuplicateItemError, type Item, type SandboxStore } from "./sandbox-store.ts";

/** Create, list, retrieve and delete, relative to `/v1/conversations/:conversation/items`. */
export function itemRoutes(store: SandboxStore): Hono {
  return new Hono()
    .post("/", async (context) => {
      const included = readInclude(readQuery(context.req, [includeParameter]));
      const { id } = await existing(store, conversationOf(context));
      const items = await readField(context.req, "items");
      refuseFirst(items === null ? [nullItems] : checkItems(items));
      const accepted = await acceptItems(store, items);
      await add(store, id, accepted);
      return context.json(
        listOf(
          accepted.map((item) => withIncluded(item, included)),
          false,
        ),
      );
    })
    .get("/", async (context) => {
      const query = readQuery(context.req, [...pagingParameters, includeParameter]);
      const paging = readPaging(query);
      const included = readInclude(query);
      const { id } = await existing(store, conversationOf(context));
      const page = await store.listItems(id, paging);
      if (!page) throw itemNotFound(paging.after ?? "", "after");
      return context.json(
        listOf(
          page.items.map((item) => withIncluded(item, included)),
          page.hasMore,
        ),
      );
    })
    .all("/", methodNotAllowed)
    .get("/:item", async (context) => {
      const included = readInclude(readQuery(context.req, [includeParameter]));
      const { id } = await existing(store, conversationOf(context));
      const itemId = context.req.param("item");
      const item = await store.findItem(id, itemId);
      if (!item) throw itemNotFound(itemId);
      return context.json(withIncluded(item, included));
    })
    .delete("/:item", async (context) => {
      readQuery(context.req);
      const conversation = await existing(store, conversationOf(context));
      const itemId = context.req.param("item");
      if (!(await store.deleteItem(conversation.id, itemId))) throw itemNotFound(itemId);
      return context.json(conversation);
    })
    .all("/:item", methodNotAllowed);
}

const nullItems = {
  path: ["items"],
  severity: "error",
  code: "invalid_type",
  message: "Invalid type: expected an array, but got null instead.",
} as const;

/** The id of the conversation, which stands in the path that these routes are mounted under. */
function conversationOf(context: Context): string {
  return context.req.param("conversation") ?? "";
}

async function add(store: SandboxStore, id: string, items: readonly Item[]): Promise<void> {
  try {
    if (!(await store.addItems(id, items))) throw conversationNotFound(id);
  } catch (error) {
    if (error instanceof DuplicateItemError) throw duplicateItem(error.id);
    throw error;
  }
}
