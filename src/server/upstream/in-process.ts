import type { Hono } from "hono";

/**
 * The sandbox in this process, to be called like an API over the network: who aborts is told at once,
 * while the sandbox goes on with what it was asked for.
 */
export function inProcess(sandbox: Hono): typeof fetch {
  return async (input, { signal, ...init } = {}) => {
    signal?.throwIfAborted();
    const left = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    return Promise.race([sandbox.request(input, init), left]);
  };
}
