import { describe, expect, test } from "vitest";

import { partnerOf, sampleOf, slugOf } from "./samples.ts";
import { type Subject, subjectAt, subjects } from "./subjects.ts";

function at(path: string): Subject {
  const subject = subjectAt(path);
  if (!subject) throw new Error(`Nothing at ${path}`);
  return subject;
}

describe("an example in the address", () => {
  test.each(subjects.map((subject) => ({ path: subject.path, subject })))(
    "$path: each is reached by a name of its own",
    ({ subject }) => {
      const reached = subject.examples.map(
        (example) => sampleOf(subject, `?example=${slugOf(example)}`).name,
      );
      expect(reached).toEqual(subject.examples.map(({ name }) => name));
      expect(new Set(subject.examples.map(slugOf)).size).toBe(subject.examples.length);
    },
  );

  test("that is not known is the usual one: not the shortest, where there are more", () => {
    const call = at("function_call");
    expect(sampleOf(call, "?example=nothing").name).toBe("Weather in a city");
    expect(sampleOf(call, "").name).toBe("Weather in a city");
    expect(sampleOf(at("tools/computer"), "").name).toBe("Computer");
  });
});

describe("call and output", () => {
  test("belong together by the same id, from either side", () => {
    const call = sampleOf(at("function_call"), "").item;
    const output = partnerOf("function_call", call);
    expect(output).toMatchObject({ side: "output", sample: { name: "Weather report" } });
    expect(partnerOf("function_call_output", output?.sample.item)?.sample.item).toBe(call);
  });

  test("have no other side without an id, or where no example has it", () => {
    expect(partnerOf("function_call", { call_id: "call_of_nobody" })).toBeUndefined();
    expect(partnerOf("tool_search_call", { call_id: null })).toBeUndefined();
    expect(partnerOf("message", { id: "call_k2XwqT0b" })).toBeUndefined();
    expect(partnerOf(undefined, {})).toBeUndefined();
  });
});
