import { describe, expect, test } from "vitest";

import { curlRequests, looksLikeCurl } from "./curl-script.ts";
import { curlBody } from "./curl.ts";
import { shellWords } from "./shell-words.ts";

const json = '{"items":[{"role":"user","content":"It\'s $5 \\"or\\" so"}]}';
const address = "https://api.openai.com/v1/conversations";

const bodyOf = (command: string) => {
  const [found] = curlRequests(command);
  return found && "body" in found ? found.body : found;
};

const quoted = json.replaceAll("'", "'\\''");
const escaped = json.replaceAll(/["\\$]/g, "\\$&");

describe("the body of a curl command", () => {
  test.each([
    ["in single quotes", `curl ${address} -d '${quoted}'`],
    ["in double quotes", `curl ${address} --data "${escaped}"`],
    ["in ANSI quotes", `curl ${address} --data-raw $'${json.replaceAll(/['\\]/g, "\\$&")}'`],
    ["on lines that go on", `curl -X POST ${address} \\\n  -H 'A: b' \\\r\n  --json '${quoted}'`],
    ["on lines that go on after a caret", `curl ${address} ^\r\n  --json '${quoted}'`],
    ["on lines that go on after a backtick", `curl.exe ${address} \`\n  --json '${quoted}'`],
    ["after an equals sign", `curl --data-binary='${quoted}' ${address}`],
    ["right after its option", `curl ${address} -sSXPOST -d'${quoted}'`],
    ["after a prompt, before another command", `$ curl ${address} -d '${quoted}' | jq .id`],
    [
      "between options with and without values",
      `curl -sL --compressed -o out.json -d '${quoted}' --max-time 5 ${address}`,
    ],
    [
      "copied for the Windows prompt",
      `curl ^"${address}^" ^\r\n  --data-raw ^"${escaped.replaceAll(/[{}"\\$[\]]/g, "^$&")}^"`,
    ],
  ])("%s", (_where, command) => {
    expect(looksLikeCurl(command)).toBe(true);
    expect(bodyOf(command)).toBe(json);
  });

  test.each([
    ["read from the standard input", `curl ${address} -d @- <<'EOF'\n${json}\nEOF\n`],
    ["put in by the shell", `curl ${address} -d "$(cat <<EOF\n${json}\nEOF\n)"`],
  ])("in a here document, %s", (_how, command) => {
    expect(curlBody(command)).toMatchObject({ body: `${json}\n`, line: 2 });
  });

  test("in several pieces is put together as curl does", () => {
    expect(bodyOf("curl x -d 'a' -d 'b'")).toBe("a&b");
    expect(bodyOf("curl x --json '{' --json '}'")).toBe("{}");
  });

  test("begins on the line that is told", () => {
    expect(curlBody(`curl ${address} \\\n -H 'A: b' \\\n -d '{}'`)).toMatchObject({ line: 3 });
  });

  test("in a file is refused with the reason", () => {
    expect(curlBody(`curl ${address} \\\n -d @body.json`)).toEqual({
      message:
        "The body of this curl command stands in the file body.json, which cannot be read from here: open that file instead.",
      line: 2,
      column: 1,
    });
    expect(bodyOf(`curl ${address} --data-raw @body.json`)).toBe("@body.json");
  });

  test("that is not there is missed", () => {
    expect(curlBody(`curl ${address}`)).toMatchObject({
      message: expect.stringContaining("no body"),
    });
  });
});

test("headers are named without their values, the address without what may be secret", () => {
  const command = `curl 'https://me:pw@api.openai.com/v1/conversations/conv_1/items?key=k' -H 'Authorization: Bearer sk-1' -H "A: b" -d '{}'`;
  const found = curlBody(command);
  expect("remarks" in found && found.remarks.map(({ message }) => message)).toEqual([
    "The body was taken out of a curl command for https://api.openai.com/v1/conversations/conv_1/items. Its headers are left out: Authorization, A.",
  ]);
});

test("words are those of bash", () => {
  const command = "a\\ b 'c'\"d\"$'\\x41\\u00e9\\n\\'' \"\\e\\\n$f\" '' g;h";
  expect(shellWords(command)).toEqual([
    { text: "a b", line: 1 },
    { text: "cdAé\n'", line: 1 },
    { text: "\\e$f", line: 1 },
    { text: "", line: 2 },
    { text: "g", line: 2 },
  ]);
});

test.each(["curling is fun", '{"a":"curl x"}', "  "])("%j is no curl command", (text) => {
  expect(looksLikeCurl(text)).toBe(false);
});

test("A function that never ends is no riddle, however long it is", () => {
  const endless = `# How to\npost() {\n${"        one line\n".repeat(1000)}`;
  expect(looksLikeCurl(endless)).toBe(false);
});
