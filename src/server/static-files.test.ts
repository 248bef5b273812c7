import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import { noncePlaceholder } from "./nonce-placeholder.ts";
import { startTestServer } from "./server.test-support.ts";

const root = mkdtempSync(join(tmpdir(), "static-"));
const directory = join(root, "client");
mkdirSync(join(directory, "assets"), { recursive: true });
writeFileSync(join(root, "outside.txt"), "outside");
writeFileSync(
  join(directory, "index.html"),
  `<meta nonce="${noncePlaceholder}"><link nonce="${noncePlaceholder}">`,
);
writeFileSync(join(directory, "icon.svg"), "<svg/>");
writeFileSync(join(directory, "assets/app-1.js"), "let a = 1;\n".repeat(500));

writeFileSync(join(directory, "assets/built-1.js"), "let a = 1;");
writeFileSync(join(directory, "assets/built-1.js.br"), "compressed when built");

afterAll(() => rmSync(root, { recursive: true }));

function get(path: string, headers = {}) {
  return startTestServer({ staticDirectory: directory }).app.request(path, { headers });
}

describe("static files", () => {
  test.each(["/", "/index.html", "/c/conv_1", "/assets/../", "/?a=b"])(
    "%s is the page, with the nonce of its own policy, never stored",
    async (path) => {
      const response = await get(path);
      const nonce = /'nonce-([^']+)'/.exec(
        response.headers.get("content-security-policy") ?? "",
      )?.[1];
      expect(nonce).toBeTruthy();
      expect(await response.text()).toBe(`<meta nonce="${nonce}"><link nonce="${nonce}">`);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(response.headers.get("cache-control")).toBe("no-store");
    },
  );

  test("each page has another nonce", async () => {
    expect(await (await get("/")).text()).not.toBe(await (await get("/")).text());
  });

  test("assets are kept for good", async () => {
    const response = await get("/assets/app-1.js");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-type")).toContain("text/javascript");
  });

  test("assets are compressed for who takes that", async () => {
    const compressed = await get("/assets/app-1.js", { "accept-encoding": "gzip, br" });
    expect(compressed.headers.get("content-encoding")).toBe("gzip");
    expect((await compressed.arrayBuffer()).byteLength).toBeLessThan(500);
    expect((await get("/assets/app-1.js")).headers.has("content-encoding")).toBe(false);
  });

  test("what was compressed when the app was built is sent as it is", async () => {
    const response = await get("/assets/built-1.js", { "accept-encoding": "gzip, deflate, br" });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("content-type")).toContain("text/javascript");
    expect(response.headers.get("vary")).toContain("Accept-Encoding");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await response.text()).toBe("compressed when built");
    expect(await (await get("/assets/built-1.js")).text()).toBe("let a = 1;");
  });

  test("other files are asked for anew", async () => {
    const response = await get("/icon.svg");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(await response.text()).toBe("<svg/>");
  });

  test.each(["/assets/gone.js", "/assets/gone", "/gone.png", "/assets/"])(
    "%s is not found, and not the page",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.has("cache-control")).toBe(false);
    },
  );

  test.each([
    "/..%2foutside.txt",
    "/assets/..%2f..%2foutside.txt",
    "/assets/%2e%2e/%2e%2e/outside.txt",
    "/..%5coutside.txt",
    "//outside.txt",
    "/assets/..\\..\\outside.txt",
  ])("%s does not lead out of the directory", async (path) => {
    const response = await get(`http://localhost${path}`);
    expect(await response.text()).not.toBe("outside");
  });

  test("the page is shown without the access token, so that it can ask for it", async () => {
    const { app } = startTestServer({
      staticDirectory: directory,
      access: { token: "correct-horse-battery" },
    });
    expect((await app.request("/")).status).toBe(200);
    expect((await app.request("/assets/app-1.js")).status).toBe(200);
  });

  test("a directory without a page says what to run", () => {
    expect(() => startTestServer({ staticDirectory: join(root, "none") })).toThrow(/npm run build/);
  });
});
