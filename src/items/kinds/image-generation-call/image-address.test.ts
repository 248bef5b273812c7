import { expect, test } from "vitest";

import { imageAddressOf } from "./image-address.ts";

test("The beginning of the data tells what it is, else the format that is named", () => {
  expect(imageAddressOf("/9j/4AAQ", "png")).toBe("data:image/jpeg;base64,/9j/4AAQ");
  expect(imageAddressOf("PHN2Zz4=", "svg")).toBe("data:image/svg+xml;base64,PHN2Zz4=");
  expect(imageAddressOf("AAAA", "bmp")).toBe("data:image/png;base64,AAAA");
});

test("What is an address already stays one, and nothing has none", () => {
  expect(imageAddressOf("data:image/gif;base64,R0lG", "png")).toBe("data:image/gif;base64,R0lG");
  for (const result of ["", null, undefined, 7, {}]) {
    expect(imageAddressOf(result, "png")).toBeUndefined();
  }
});
