import { dirname } from "node:path";

import { describe, expect, test } from "vitest";

import { version } from "#server/version.ts";

import { fileWith, runCli } from "./run.test-support.ts";

const fine = { items: [{ type: "message", role: "user", content: "Hello" }] };
const broken = { items: [{ type: "message", role: "user" }] };
const doubtful = {
  items: [{ type: "function_call", call_id: "call_1", name: "get_time", arguments: "{}" }],
};
const lines = (...bodies: unknown[]) => bodies.map((body) => JSON.stringify(body)).join("\n");

describe("the command line", () => {
  test.each(["--help", "-h"])("%s prints how to use it", async (option) => {
    const { code, output } = await runCli([option]);
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringMatching(/conversation-builder check FILE…[\s\S]*--warnings-as-errors/),
    });
  });

  test.each(["--version", "-v"])("%s prints the version", async (option) => {
    expect(await runCli([option])).toEqual({ code: 0, output: `${version}\n`, errors: "" });
  });

  test.each([
    [["--colour"], "Unknown option '--colour'"],
    [["check", "a.json", "--fix"], "Unknown option '--fix'"],
    [["check", "--format"], "argument missing"],
    [["check", "--format", "xml", "a.json"], "There is no format 'xml'"],
    [["check"], "check needs at least one FILE"],
    [["post", "a.json"], "There is no command 'post'"],
    [["send"], "send needs at least one FILE"],
    [["send", "a.json", "./a.json"], "./a.json is named twice"],
    [["send", "a.json", "--concurrency", "65"], "--concurrency is a number from 1 to 64"],
    [["send", "a.json", "--upstream", "host/v1"], "'host/v1' is no address of an API"],
    [["send", "-", "--resume"], "--resume needs --journal FILE"],
    [["send", "a.json", "--check", "--no-check"], "exclude each other"],
    [["check", "a.json", "--resume"], "--resume is an option of send"],
    [["--format", "json"], "--format json is an option of check"],
    [["check", "a.json", "--port", "1"], "--port is an option of sandbox"],
    [["sandbox", "a.json"], "sandbox takes no 'a.json'"],
  ])("%j is told to be wrong, and ends with 2", async (argv, words) => {
    const { code, output, errors } = await runCli(argv);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(words);
    expect(errors).toMatch(/Try: conversation-builder --help\n$/);
  });
});

describe("sandbox", () => {
  test.each([
    [["--port", "http"], "PORT: must be a whole number from 0 to 65535"],
    [["--database", "mysql://host"], "SANDBOX_DATABASE_URL: must be a libSQL URL"],
    [["--fault", "boom"], "--fault: There is no fault 'boom'. There are latency, rate_limited,"],
  ])("%j is told to be wrong before anything starts, and ends with 2", async (argv, words) => {
    const { code, output, errors } = await runCli(["sandbox", ...argv]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(words);
  });
});

describe("check", () => {
  test("a fine body is told so, and ends with 0", async () => {
    const file = fileWith(JSON.stringify(fine));
    expect(await runCli(["check", file])).toEqual({
      code: 0,
      output: `${file}: no problems in 1 body\n`,
      errors: "",
    });
  });

  test("problems are told by file, line and place, and end with 1", async () => {
    const file = fileWith(lines(fine, broken, { items: [...doubtful.items, 5], a: 1 }));
    expect(await runCli(["check", file])).toEqual({
      code: 1,
      output: [
        `${file}:2 items[0].content error missing_required_parameter Missing required parameter.`,
        `${file}:3 a error unknown_parameter Unknown parameter.`,
        `${file}:3 items[0].call_id warning call_without_output Nothing answers 'call_1'.`,
        `${file}:3 items[1] error invalid_type Invalid type: expected an object, but got an integer instead.`,
        `${file}: 3 errors, 1 warning in 3 bodies`,
        "",
      ].join("\n"),
      errors: "",
    });
  });

  test("json is a line for each body", async () => {
    const input = lines(fine, doubtful, broken);
    const { code, output } = await runCli(["check", "-", "--format", "json"], { input });
    expect(code).toBe(1);
    expect(
      output
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { source: "-", line: 1, ok: true, problems: [] },
      {
        source: "-",
        line: 2,
        ok: true,
        problems: [
          {
            path: ["items", 0, "call_id"],
            severity: "warning",
            code: "call_without_output",
            message: "Nothing answers 'call_1'.",
          },
        ],
      },
      {
        source: "-",
        line: 3,
        ok: false,
        problems: [
          {
            path: ["items", 0, "content"],
            severity: "error",
            code: "missing_required_parameter",
            message: "Missing required parameter.",
          },
        ],
      },
    ]);
  });

  test("warnings end with 0, and with 1 when they count as errors", async () => {
    const file = fileWith(JSON.stringify(doubtful));
    const strict = await runCli(["check", "--warnings-as-errors", "--format=json", file]);
    expect((await runCli(["check", file])).code).toBe(0);
    expect(strict.code).toBe(1);
    expect(JSON.parse(strict.output)).toMatchObject({
      ok: false,
      problems: [{ severity: "warning" }],
    });
  });

  test("what cannot be read ends with 2, and the rest is checked", async () => {
    const bad = fileWith('{\n  "items": [}\n');
    const file = fileWith(JSON.stringify(broken));
    const missing = `${file}.not`;
    const argv = ["check", bad, missing, dirname(file), file];
    const { code, output, errors } = await runCli(argv);
    expect({ code, errors }).toEqual({
      code: 2,
      errors: [
        `${bad}:2:13 not JSON: expected a value or ']'`,
        `${missing}: there is no such file`,
        `${dirname(file)}: it is a directory`,
        "",
      ].join("\n"),
    });
    expect(output).toContain(`${file}: 1 error in 1 body`);
  });

  test("a line that is not JSON has its line in json too", async () => {
    const input = `{"items":[}\n${lines(fine)}`;
    const { code, output } = await runCli(["check", "--format", "json", "-"], { input });
    expect(code).toBe(2);
    expect(
      output
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        source: "-",
        line: 1,
        ok: false,
        problems: [
          {
            path: [],
            severity: "error",
            code: "invalid_json",
            message: "not JSON: expected a value or ']'",
          },
        ],
      },
      { source: "-", line: 2, ok: true, problems: [] },
    ]);
  });

  test("only a terminal gets colours, and none that a file asks for", async () => {
    const input = lines({ items: [], "\u001b[31mred\n": 1 });
    const plain = await runCli(["check", "-"], { input });
    expect(plain.output).toContain("-:1 \\u001b[31mred\\u000a error unknown_parameter");
    expect(plain.output).not.toContain("\u001b");
    const coloured = await runCli(["check", "-"], { input, colours: true });
    expect(coloured.output).toContain("\u001b[31merror\u001b[39m");
    expect(coloured.output).not.toContain("\u001b[31mred");
  });
});
