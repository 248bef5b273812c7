import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { draftAddress, placeOf, queryOf } from "./addresses.ts";
import { sidePanes } from "./panes.ts";

describe("the address of a place", () => {
  test("reads back as the place that it was made of", () => {
    const places = fc.record({
      item: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      pane: fc.option(fc.constantFrom(...sidePanes), { nil: undefined }),
    });
    fc.assert(
      fc.property(places, fc.webQueryParameters(), (place, before) => {
        expect(placeOf(queryOf(place, before))).toEqual(place);
      }),
    );
  });

  test("is empty when there is nothing to say", () => {
    expect(queryOf({ item: undefined, pane: undefined }, "?item=a&pane=json")).toBe("");
  });

  test("keeps what others have put into the query", () => {
    expect(queryOf({ item: "a", pane: undefined }, "?from=link")).toBe("?from=link&item=a");
  });

  test("names no pane that is not known", () => {
    expect(placeOf("?pane=kitchen").pane).toBeUndefined();
  });

  test("takes any id", () => {
    expect(draftAddress("a/b?c")).toBe("/drafts/a%2Fb%3Fc");
  });
});
