import { afterEach, describe, expect, test, vi } from "vitest";

import { allItems } from "./conversation-items.ts";

afterEach(() => vi.unstubAllGlobals());

/** A server with these pages; the addresses that it was asked for. */
function serve(...pages: object[]): URL[] {
  const asked: URL[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    const page = pages[asked.length];
    asked.push(new URL(path, "http://localhost"));
    return Response.json(page);
  });
  return asked;
}

describe("all items of a conversation", () => {
  test("are read page after page, oldest first and with everything included", async () => {
    const asked = serve(
      { data: [{ id: "a" }, { id: "b" }], last_id: "b", has_more: true },
      { data: [{ id: "c" }], last_id: "c", has_more: false },
    );
    const loaded: number[] = [];
    const items = await allItems("conv_1", { onPage: (count) => loaded.push(count) });
    expect(items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(loaded).toEqual([2, 3]);
    expect(asked.map(({ searchParams }) => searchParams.get("after"))).toEqual([null, "b"]);
    expect(asked[0]?.searchParams.get("order")).toBe("asc");
    expect(asked[0]?.searchParams.getAll("include[]")).toHaveLength(7);
  });

  test("end with an empty page, whatever it promises", async () => {
    const asked = serve({ data: [], last_id: null, has_more: true });
    expect(await allItems("conv_1")).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});
