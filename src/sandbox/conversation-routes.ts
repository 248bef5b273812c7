import { Hono } from "hono";

import { checkBody } from "#body/check-body.ts";
import { checkMetadata } from "#body/check-metadata.ts";
import { isObject } from "#shared/json.ts";

import { acceptItems } from "./accept-items.ts";
import { ApiError, conversationNotFound, methodNotAllowed, refuseFirst } from "./errors.ts";
import { newId } from "./ids.ts";
import { readField, readJson, readQuery } from "./request.ts";
import type { Conversation, SandboxStore } from "./sandbox-store.ts";

/** Create, retrieve, update and delete, relative to `/v1/conversations`. */
export function conversationRoutes(store: SandboxStore): Hono {
  return new Hono()
    .post("/", async (context) => {
      readQuery(context.req);
      const body = await readJson(context.req);
      refuseFirst(checkBody(body));
      const { items, metadata } = isObject(body) ? body : {};
      const conversation: Conversation = {
        id: newId("conv_"),
        object: "conversation",
        created_at: Math.floor(Date.now() / 1000),
        metadata: isObject(metadata) ? metadata : {},
      };
      await store.createConversation(conversation, await acceptItems(store, items));
      return context.json(conversation);
    })
    .all("/", methodNotAllowed)
    .get("/:conversation", async (context) => {
      readQuery(context.req);
      return context.json(await existing(store, context.req.param("conversation")));
    })
    .post("/:conversation", async (context) => {
      readQuery(context.req);
      const { id } = await existing(store, context.req.param("conversation"));
      const metadata = await readField(context.req, "metadata");
      refuseFirst(checkMetadata(metadata));
      const isThere = await store.updateMetadata(id, isObject(metadata) ? metadata : {});
      if (!isThere) throw conversationNotFound(id);
      return context.json(await existing(store, id));
    })
    .delete("/:conversation", async (context) => {
      readQuery(context.req);
      const id = context.req.param("conversation");
      refuseForeignId(id);
      if (!(await store.deleteConversation(id))) throw conversationNotFound(id);
      return context.json({ id, object: "conversation.deleted", deleted: true });
    })
    .all("/:conversation", methodNotAllowed);
}

/** The conversation, or a refusal when there is none with this id. */
export async function existing(store: SandboxStore, id: string): Promise<Conversation> {
  refuseForeignId(id);
  const conversation = await store.findConversation(id);
  if (!conversation) throw conversationNotFound(id);
  return conversation;
}

/** The id of something else is told to be that, and not to be unknown. */
function refuseForeignId(id: string): void {
  if (id.startsWith("conv")) return;
  throw new ApiError(
    400,
    `Invalid 'conversation_id': '${id}'. Expected an ID that begins with 'conv'.`,
    { param: "conversation_id", code: "invalid_value" },
  );
}
