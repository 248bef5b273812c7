import { expect, test } from "vitest";

import { shellResultOf } from "./shell-result.ts";

test("Both shapes that clients write are understood", () => {
  const split = JSON.stringify({ stdout: "a", stderr: "b", exit_code: 2 });
  expect(shellResultOf(split)).toEqual({ stdout: "a", stderr: "b", exitCode: 2 });
  const joined = JSON.stringify({ output: "ab", metadata: { exit_code: 0 } });
  expect(shellResultOf(joined)).toEqual({ stdout: "ab", stderr: undefined, exitCode: 0 });
});

test("Any other text is what was printed", () => {
  for (const text of ["plain", '{"half":', '{"other":1}', "[1]", ""]) {
    expect(shellResultOf(text)).toEqual({ stdout: text, stderr: undefined, exitCode: undefined });
  }
});
