import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Command } from "./command.ts";
import { rankCommands } from "./rank-commands.ts";

type Ranked = Pick<Command, "id" | "label" | "group" | "words">;

const command = (label: string, words?: string): Ranked => ({
  id: label,
  label,
  group: "Go to",
  words,
});

const all = [
  command("Add Message", "user says"),
  command("Add Function call", "tool"),
  command("Add Function call output", "tool"),
  command("Import"),
  command("Export", "download"),
  command("Copy JSON"),
  command("JSON", "source"),
];

const labels = (query: string, recent: readonly string[] = []) =>
  rankCommands(all, query, recent).map(({ label }) => label);

describe("searching commands", () => {
  test("names that begin with the word come before those that have it inside", () => {
    expect(labels("json")).toEqual(["JSON", "Copy JSON"]);
  });

  test("every word must be found, in any order", () => {
    expect(labels("output func")).toEqual(["Add Function call output"]);
  });

  test("other words and the group lead there too", () => {
    expect(labels("download")).toEqual(["Export"]);
    expect(labels("go to json")[0]).toBe("JSON");
  });

  test("letters that are scattered are found last", () => {
    expect(labels("afc")).toEqual(["Add Function call", "Add Function call output"]);
    expect(labels("port").slice(0, 2)).toEqual(["Import", "Export"]);
  });

  test("without a query all are there, those that were used last first", () => {
    expect(labels("", ["Copy JSON", "gone", "Import"]).slice(0, 3)).toEqual([
      "Copy JSON",
      "Import",
      "Add Message",
    ]);
    expect(labels("")).toHaveLength(all.length);
  });

  test("what was used last decides among equals only", () => {
    expect(labels("add", ["Add Function call output"])[0]).toBe("Add Function call output");
    expect(labels("json", ["Copy JSON"])[0]).toBe("JSON");
  });

  const anyCommands = fc.array(
    fc.record({
      id: fc.string(),
      label: fc.string(),
      group: fc.constantFrom("Go to" as const, "Drafts" as const),
      words: fc.string(),
    }),
  );

  test("each further letter finds nothing that was not found before", () => {
    fc.assert(
      fc.property(anyCommands, fc.string(), fc.string(), (commands, query, more) => {
        const before = new Set(rankCommands(commands, query));
        expect(rankCommands(commands, query + more).every((one) => before.has(one))).toBe(true);
      }),
    );
  });

  test("a command is found by its own name, whatever it is called", () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        for (const one of commands) expect(rankCommands(commands, one.label)).toContain(one);
      }),
    );
  });
});
