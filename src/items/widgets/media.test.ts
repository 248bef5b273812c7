import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fileFault, imageRule, withinCharacters } from "./media-file.ts";
import { base64Bytes, mediaOf, sizeInWords, typeOfBase64 } from "./media.ts";

describe("a text that stands for a picture or a file", () => {
  test.each([
    ["", { kind: "empty" }],
    ["https://example.com/a.png", { kind: "address" }],
    ["a.png", { kind: "other" }],
    ["data:image/png;base64,AAAA", { kind: "inline", type: "image/png", bytes: 3 }],
    ["DATA:Image/PNG;name=a;BASE64,AAA=", { kind: "inline", type: "image/png", bytes: 2 }],
    ["data:,hello", { kind: "inline", type: "text/plain", bytes: undefined }],
    ["data:image/png;base64", { kind: "other" }],
  ])("%j", (text, media) => {
    expect(mediaOf(text)).toEqual(media);
  });

  test("of 20 MB is known by its beginning and its length", () => {
    const text = `data:image/png;base64,${"A".repeat(28_000_000)}`;
    expect(mediaOf(text)).toEqual({ kind: "inline", type: "image/png", bytes: 21_000_000 });
  });
});

test("The bytes of base64 are counted exactly", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64Bytes(Buffer.from(bytes).toString("base64"))).toBe(bytes.length);
    }),
  );
});

test.each([
  ["iVBORw0KGgoAAAA", "image/png"],
  ["/9j/4AAQ", "image/jpeg"],
  ["UEsDBBQ", "application/zip"],
  ["hello", undefined],
])("Base64 that begins with %s is %s", (text, type) => {
  expect(typeOfBase64(text)).toBe(type);
});

test.each([
  [1, "1 byte"],
  [900, "900 bytes"],
  [1536, "1.5 kB"],
  [20 * 1024 ** 2, "20 MB"],
])("%d bytes are %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

describe("a file", () => {
  const file = (size: number, type = "image/png") =>
    Object.defineProperty(new File([], "a.png", { type }), "size", { value: size });

  test.each([
    [file(10), undefined],
    [file(0), "a.png is empty."],
    [file(21 * 1024 ** 2), "a.png has 21 MB; this takes up to 20 MB."],
    [file(10, "image/tiff"), "a.png is image/tiff; this takes PNG, JPEG, WebP and GIF."],
    [file(10, ""), "a.png is of an unknown type; this takes PNG, JPEG, WebP and GIF."],
  ])("is judged by type and size before it is read: %#", (given, fault) => {
    expect(fileFault(given, imageRule)).toBe(fault);
  });

  test("must fit as base64 into the characters that the field holds", () => {
    const rule = withinCharacters(imageRule, 1000);
    expect(Math.ceil(rule.mostBytes / 3) * 4 + "data:image/jpeg;base64,".length).toBeLessThan(1000);
    expect(withinCharacters(imageRule, undefined)).toBe(imageRule);
  });
});
