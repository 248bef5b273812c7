import type { HonoRequest } from "hono";

import { conversationLocked } from "./errors.ts";
import type { SandboxStore } from "./sandbox-store.ts";

/**
 * Does something that a request asks for. A write keeps its conversation locked the while, and is
 * refused when another one does; reads and the creation of a conversation meet nobody.
 */
export async function alone(
  store: SandboxStore,
  { method, path }: HonoRequest,
  work: () => Promise<void>,
): Promise<void> {
  const id = /\/v1\/conversations\/([^/]+)/.exec(path)?.[1];
  const isWrite = method === "POST" || method === "DELETE";
  if (!isWrite || id === undefined) return work();
  const release = await store.lock(id);
  if (!release) throw conversationLocked();
  try {
    await work();
  } finally {
    await release();
  }
}
