import { once } from "node:events";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

/** The least that a page for typing can be: what the app is measured against. */
export async function startBarePage() {
  const page = gzipSync(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>' +
      '<link rel="icon" href="data:,"><textarea aria-label="Text"></textarea></html>',
  );
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
    response.end(page);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  return {
    address: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
