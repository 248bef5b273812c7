import { expect, test } from "vitest";

import { findSubjects } from "./find-subjects.ts";
import { subjects } from "./subjects.ts";

const found = (query: string) => findSubjects(query).map(({ path }) => path);

test("Without a query all are there, in their order", () => {
  expect(findSubjects(" ")).toEqual(subjects);
});

test.each(subjects.map(({ path, wireType, label }) => ({ path, wireType, label })))(
  "$path is found by its name and by its type",
  ({ path, wireType, label }) => {
    expect(found(label)[0]).toBe(path);
    expect(found(wireType)).toContain(path);
  },
);

test("Words of the summary and what else it is called count, each of them", () => {
  expect(found("bash")).toContain("shell_call");
  expect(found("vector stores")).toEqual(["tools/file_search"]);
  expect(found("qwertz")).toEqual([]);
});
