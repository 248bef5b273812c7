import { expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";

import { searchKinds } from "./search-kinds.ts";

const kinds = (query: string) => searchKinds(query).map(({ kind }) => kind);

test("Without a query every kind is offered, in the registry's order", () => {
  expect(searchKinds(" ")).toEqual(itemDefinitions);
});

test("A kind is found by its label, its wire type and its synonyms", () => {
  expect(kinds("function call")[0]).toBe("function_call");
  expect(kinds("function_call_output")[0]).toBe("function_call_output");
  expect(kinds("bash")).toContain("shell_call_output");
  expect(kinds("THINKING")).toEqual(["reasoning"]);
});

test("Every word counts", () => {
  expect(kinds("message image")).toEqual(["input_message"]);
});

test("What nothing is called finds nothing", () => {
  expect(kinds("qwertz")).toEqual([]);
});
