import { readFileSync } from "node:fs";
import { join } from "node:path";

import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import type { SecureHeadersVariables } from "hono/secure-headers";

import { StartError } from "./environment.ts";
import { noncePlaceholder } from "./nonce-placeholder.ts";

/** The built app. Every path that names no file is one of the app's own, and gets its page. */
export function staticFiles(directory: string): Hono<{ Variables: SecureHeadersVariables }> {
  const page = readPage(directory);

  function servePage(context: Context<{ Variables: SecureHeadersVariables }>) {
    const nonce = context.get("secureHeadersNonce") ?? "";
    context.header("cache-control", "no-store");
    return context.html(page.replaceAll(noncePlaceholder, nonce));
  }

  const serveFile = serveStatic({ root: directory, precompressed: true });
  const app = new Hono<{ Variables: SecureHeadersVariables }>();
  app.use(compress());
  app.get("/", servePage);
  app.get("/index.html", servePage);
  // The names of these files tell their content.
  app.get("/assets/*", cache("public, max-age=31536000, immutable"), serveFile, nothing);
  app.get("*", cache("no-cache"), serveFile, (context) =>
    /\.\w+$/.test(context.req.path) ? nothing(context) : servePage(context),
  );
  return app;
}

/** For files that are there; what says otherwise keeps its own. */
function cache(value: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers, ok } = context.res;
    if (ok && !headers.has("cache-control")) headers.set("cache-control", value);
  };
}

function nothing(context: Context): Response {
  return context.text("Not found", 404);
}

function readPage(directory: string): string {
  try {
    return readFileSync(join(directory, "index.html"), "utf8");
  } catch {
    throw new StartError(
      `The app is not built: ${directory} has no index.html. Run "npm run build".`,
    );
  }
}
