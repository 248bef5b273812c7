import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

import { describe, expect, test } from "vitest";

const root = import.meta.dirname;

/** Which folders' files a folder may import. `shared` is open to all, a folder to itself. */
const allowed: Record<string, readonly string[]> = {
  shared: [],
  schema: [],
  ui: [],
  form: ["schema", "ui"],
  items: ["schema"],
  "items (React)": ["items", "schema", "ui", "form"],
  body: ["items", "schema"],
  rules: ["body", "items", "schema"],
  draft: ["body", "items", "rules", "schema"],
  formats: ["body", "items"],
  templates: ["body", "items"],
  transcript: ["items", "items (React)", "body", "ui"],
  sending: ["body", "items"],
  api: ["body", "items"],
  app: [
    "shared",
    "schema",
    "ui",
    "form",
    "items",
    "items (React)",
    "body",
    "rules",
    "draft",
    "formats",
    "templates",
    "transcript",
    "sending",
    "api",
  ],
  sandbox: ["body", "items"],
  server: ["sandbox", "body", "items", "rules"],
  cli: ["server", "sandbox", "sending", "body", "rules", "formats", "items"],
};

/** Packages that only some folders may import: React stays out of what the server runs. */
const browserOnly = ["react", "react-dom", "@mantine", "@tanstack", "react-hook-form", "@tabler"];
const serverOnly = ["hono", "@hono", "openai", "@libsql", "pino", "node:"];
const browserFolders = new Set([
  "ui",
  "form",
  "items (React)",
  "transcript",
  "app",
  "api",
  "draft",
]);
const serverFolders = new Set(["sandbox", "server", "cli"]);

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(root, file));
const sources = files.filter((file) => !/(\.test|test-support)\.tsx?$/.test(file));

describe("architecture", () => {
  test.each(sources.map((file) => relative(root, file)))(
    "%s imports what its folder may",
    (file) => {
      expect(faultsOf(join(root, file))).toEqual([]);
    },
  );

  test("a kind never imports another kind", () => {
    const faults = sources.flatMap((file) => {
      const kind = kindOf(file);
      return importsOf(file)
        .map((target) => kindOf(target))
        .filter((other) => kind && other && other !== kind)
        .map((other) => `${kind} imports ${other}`);
    });
    expect(faults).toEqual([]);
  });

  test("only the server's environment reads environment variables", () => {
    const readers = sources
      .filter((file) => /process\.env|import\.meta\.env/.test(readFileSync(file, "utf8")))
      .map((file) => relative(root, file));
    expect(readers).toEqual(["server/environment.ts"]);
  });
});

function faultsOf(file: string): string[] {
  const folder = folderOf(file);
  if (folder === "") return [];
  return importsOf(file).flatMap((target) => {
    if (!target.startsWith(root)) return packageFault(folder, target);
    const targetFolder = folderOf(target);
    const isAllowed =
      targetFolder === folder ||
      targetFolder === "shared" ||
      (allowed[folder] ?? []).includes(targetFolder);
    return isAllowed
      ? []
      : [`${folder} must not import ${targetFolder} (${relative(root, target)})`];
  });
}

function packageFault(folder: string, target: string): string[] {
  const isOf = (names: readonly string[]) => names.some((name) => target.startsWith(name));
  if (isOf(browserOnly) && !browserFolders.has(folder))
    return [`${folder} must not import ${target}`];
  if (isOf(serverOnly) && !serverFolders.has(folder))
    return [`${folder} must not import ${target}`];
  return [];
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  return (
    [
      ...source.matchAll(
        /^(?:import|export)\b[^;'"]*?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
      ),
    ]
      .map((match) => match[1] ?? match[2] ?? "")
      // The conformance check compares types with the SDK's; nothing of it is there at run time.
      .filter((target) => !target.startsWith("openai-types"))
      .map((target) => {
        if (target.startsWith("#")) return join(root, target.slice(1));
        return target.startsWith(".") ? resolve(dirname(file), target) : target;
      })
  );
}

/** The row of the table that a file belongs to; empty for files at the top. */
function folderOf(file: string): string {
  const path = relative(root, file).split("/");
  if (path.length === 1) return "";
  const isReact = /\.tsx$|\/use-[^/]+\.ts$/.test(file) || path[1] === "previews.ts";
  const isReactItem = path[0] === "items" && isReact;
  return isReactItem ? "items (React)" : (path[0] ?? "");
}

function kindOf(file: string): string | undefined {
  return /\/items\/kinds\/([^/]+)\//.exec(file)?.[1];
}
