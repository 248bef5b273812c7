import { expect, test } from "vitest";

import { problemsOf, shown } from "../reading.test-support.ts";
import { lineExamples, oldSession, session } from "./examples.test-support.ts";
import { codexSession } from "./reader.ts";

test("the items of a session stay, and the lines about it are counted", () => {
  expect(shown(codexSession.readLines(session))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": [
            {
              "text": "<permissions instructions>…",
              "type": "input_text",
            },
          ],
          "role": "developer",
          "type": "message",
        },
        {
          "content": [
            {
              "text": "Fix the test",
              "type": "input_text",
            },
          ],
          "role": "user",
          "type": "message",
        },
        {
          "encrypted_content": "gAAAAABo8aLzQk1vN2w0cXhUd0JhRmxk",
          "summary": [
            {
              "text": "**Looking for the test**",
              "type": "summary_text",
            },
          ],
          "type": "reasoning",
        },
        {
          "arguments": "{"command":"npm test"}",
          "call_id": "call_npm",
          "name": "shell_command",
          "type": "function_call",
        },
        {
          "call_id": "call_npm",
          "output": "1 failed",
          "type": "function_call_output",
        },
        {
          "call_id": "call_patch",
          "input": "*** Begin Patch
    *** End Patch",
          "name": "apply_patch",
          "type": "custom_tool_call",
        },
        {
          "call_id": "call_patch",
          "output": "Success",
          "type": "custom_tool_call_output",
        },
        {
          "content": [
            {
              "text": "It passes now.",
              "type": "output_text",
            },
          ],
          "phase": "final_answer",
          "role": "assistant",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "left_out [9].payload.status: \`status\` was left out: an item has no such field.",
        "left_out [11].payload: \`web_search_call\` was left out: the API takes it only with the id that it gave, which was not stored.",
        "left_out [12].payload: \`ghost_snapshot\` was left out: the API has no such item.",
        "left_out : Left out: 1 × \`session_meta\`, 2 × \`event_msg\`, 1 × \`turn_context\`, 1 × \`compacted\`. These lines tell how the session went; what was said stands in the others.",
        "changed : The session was compacted on its way: the model saw a summary from there on, and here is all that was said.",
        "left_out : The instructions of Codex itself were left out: they are no item of the session.",
      ],
    }
  `);
});

test("an output goes with its call where the call cannot be carried over", () => {
  expect(shown(codexSession.readLines(oldSession))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": [
            {
              "text": "List files",
              "type": "input_text",
            },
          ],
          "role": "user",
          "type": "message",
        },
        {
          "id": "rs_1",
          "summary": [
            {
              "text": "ls",
              "type": "summary_text",
            },
          ],
          "type": "reasoning",
        },
        {
          "arguments": "{}",
          "call_id": "call_2",
          "name": "shell",
          "type": "function_call",
        },
        {
          "call_id": "call_2",
          "output": "src",
          "type": "function_call_output",
        },
      ],
      "metadata": [],
      "remarks": [
        "left_out [4]: \`local_shell_call\` was left out: the API takes it only with the id that it gave, which was not stored.",
        "left_out [5]: The output was left out, as was the call it answers.",
        "left_out [6]: Ids are left out where none is needed: the API gives new ones.",
        "left_out [7].output: Of the output only its text was taken: the API has no field for the rest.",
        "left_out : Left out: 1 × \`session_meta\`, 1 × \`state\`. These lines tell how the session went; what was said stands in the others.",
        "left_out : The instructions of Codex itself were left out: they are no item of the session.",
      ],
    }
  `);
});

test("a session is named by its time", () => {
  expect(codexSession.readLines(session).name).toBe("Codex session of 2025-10-29 00:59");
});

test.each(lineExamples.map((lines) => ({ lines })))(
  "each session is recognised and gives valid items",
  ({ lines }) => {
    expect(codexSession.recognisesLines(lines)).toBe(true);
    expect(problemsOf(codexSession.readLines(lines))).toEqual([]);
  },
);

test("items one a line are no session", () => {
  expect(codexSession.recognisesLines([{ type: "message", role: "user", content: "Hi" }])).toBe(
    false,
  );
});
