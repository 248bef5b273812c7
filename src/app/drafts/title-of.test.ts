import { describe, expect, test } from "vitest";

import { draftItemOf } from "#draft/fresh-item.ts";

import { titleOf } from "./title-of.ts";

const titled = (...items: object[]) =>
  titleOf({ items: items.map((item) => draftItemOf({ type: "message", ...item })), metadata: [] });

describe("the title of a draft without a name", () => {
  test("is what the user says first, also in parts", () => {
    const system = { role: "system", content: "Be brief." };
    const user = { role: "user", content: [{ type: "input_text", text: "Will it\nrain?" }] };
    expect(titled(system, user)).toBe("Will it rain?");
  });

  test("is what anyone says where the user says nothing", () => {
    const empty = { role: "user", content: "" };
    expect(titled(empty, { role: "assistant", content: "Hello" })).toBe("Hello");
  });

  test("says that there is none where there are no words", () => {
    expect(titled()).toBe("Untitled conversation");
    expect(titled({ role: "user", content: 5 })).toBe("Untitled conversation");
  });

  test("is cut between words", () => {
    const title = titled({ role: "user", content: "never ".repeat(30) });
    expect(title).toMatch(/^(never )+never…$/);
    expect(title.length).toBeLessThanOrEqual(61);
  });

  test("keeps nothing that cannot be seen or that turns what follows around", () => {
    expect(titled({ role: "user", content: "a\u0000b \u202ec" })).toBe("ab c");
  });

  test("is cut somewhere where there is one long word", () => {
    expect(titled({ role: "user", content: "x".repeat(200) })).toBe(`${"x".repeat(60)}…`);
  });
});
