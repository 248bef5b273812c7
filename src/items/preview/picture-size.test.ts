import fc from "fast-check";
import { expect, test } from "vitest";

import { checkoutWindow } from "../parts/example-images.ts";
import { pictureSizeOf } from "./picture-size.ts";

const base64 = (bytes: readonly number[]) => Buffer.from(bytes).toString("base64");

test("A PNG tells its size in its head", () => {
  expect(pictureSizeOf(`data:image/png;base64,${checkoutWindow}`)).toEqual({
    width: 480,
    height: 300,
  });
});

test("A JPEG tells its size where its frame starts, behind other segments", () => {
  const other = [0xff, 0xe0, 0, 4, 1, 2];
  const frame = [0xff, 0xc2, 0, 11, 8, 0x03, 0x20, 0x05, 0x00, 1, 1, 0x11, 0];
  const picture = base64([0xff, 0xd8, ...other, ...frame]);
  expect(pictureSizeOf(`data:image/jpeg;base64,${picture}`)).toEqual({ width: 1280, height: 800 });
});

test("Of an address, of half a picture and of no picture no size is known", () => {
  const half = checkoutWindow.slice(0, 20);
  for (const url of ["https://example.com/a.png", `data:image/png;base64,${half}`, "data:,x", ""]) {
    expect(pictureSizeOf(url)).toBeUndefined();
  }
});

test("Whatever the bytes are, reading them ends", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(255), { maxLength: 60 }), (bytes) => {
      const size = pictureSizeOf(`data:image/jpeg;base64,${base64([0xff, 0xd8, ...bytes])}`);
      expect(size === undefined || size.width > 0).toBe(true);
    }),
  );
});
