import { expect, test } from "vitest";

import { problemsOf, shown } from "../reading.test-support.ts";
import { examples, pythonRunState, rows, runState, session } from "./examples.test-support.ts";
import { agentsSession, agentsSessionLines } from "./reader.ts";

test("items of the TypeScript SDK are written as the API writes them", () => {
  expect(shown(agentsSession.read(session))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": [
            {
              "text": "What is on this picture?",
              "type": "input_text",
            },
            {
              "detail": "low",
              "image_url": "https://images.example.com/seam.jpg",
              "type": "input_image",
            },
            {
              "file_id": "file-invoice",
              "filename": "invoice.pdf",
              "type": "input_file",
            },
            {
              "text": "Quickly please",
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
              "text": "An order is needed.",
              "type": "summary_text",
            },
          ],
          "type": "reasoning",
        },
        {
          "arguments": "{"callId":1}",
          "call_id": "call_order",
          "name": "find_order",
          "status": "completed",
          "type": "function_call",
        },
        {
          "call_id": "call_order",
          "name": "find_order",
          "output": "delivered",
          "status": "completed",
          "type": "function_call_output",
        },
        {
          "action": {
            "queries": [
              "tent seam",
            ],
            "type": "search",
          },
          "id": "ws_68f1a2b3c4d5",
          "status": "completed",
          "type": "web_search_call",
        },
        {
          "action": {
            "type": "screenshot",
          },
          "call_id": "call_screen",
          "id": "cu_68f1a2b3c4d5",
          "pending_safety_checks": [],
          "status": "completed",
          "type": "computer_call",
        },
        {
          "call_id": "call_screen",
          "output": {
            "image_url": "data:image/png;base64,iVBORw0KGgo=",
            "type": "computer_screenshot",
          },
          "type": "computer_call_output",
        },
        {
          "action": {
            "commands": [
              "ls",
            ],
            "timeout_ms": 1000,
          },
          "call_id": "call_shell",
          "status": "completed",
          "type": "shell_call",
        },
        {
          "call_id": "call_shell",
          "output": [
            {
              "outcome": {
                "exit_code": 0,
                "type": "exit",
              },
              "stderr": "",
              "stdout": "src",
            },
          ],
          "type": "shell_call_output",
        },
        {
          "content": [
            {
              "annotations": [
                {
                  "end_index": 12,
                  "start_index": 0,
                  "title": "Tents",
                  "type": "url_citation",
                  "url": "https://northwind.example.com",
                },
              ],
              "text": "A torn tent.",
              "type": "output_text",
            },
          ],
          "role": "assistant",
          "status": "completed",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "changed [0].content[3]: Conversations take no audio; the words that were spoken were kept as text.",
        "left_out [1]: Ids are left out where none is needed: the API gives new ones. (3 times, here first)",
        "left_out [2].providerData: Data of the provider was left out: an item has no field for it.",
      ],
    }
  `);
});

test("rows of a session's table hold items, and what is broken is kept", () => {
  expect(agentsSessionLines.recognisesLines(rows)).toBe(true);
  expect(shown(agentsSessionLines.readLines(rows))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": "Hi",
          "role": "user",
        },
        {
          "content": [
            {
              "text": "Hello!",
              "type": "output_text",
            },
          ],
          "role": "assistant",
          "status": "completed",
          "type": "message",
        },
        "broken",
      ],
      "metadata": [],
      "remarks": [
        "left_out [1].provider_data: Data of the provider was left out: an item has no field for it.",
        "left_out [1]: Ids are left out where none is needed: the API gives new ones.",
        "kept [2].message_data: This is no item that could be understood; it is kept as it is.",
        "left_out : Left out: \`id\`, \`session_id\` and \`created_at\`. These keep the books; nobody said them.",
      ],
    }
  `);
});

test("a call that waits for approval is taken once", () => {
  expect(shown(agentsSession.read(runState))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": "Cancel order 7",
          "role": "user",
        },
        {
          "arguments": "{}",
          "call_id": "call_7",
          "name": "cancel",
          "type": "function_call",
        },
      ],
      "metadata": [],
      "remarks": [
        "left_out generatedItems[1]: What waits for approval is a call that is there already.",
        "left_out : Left out: \`$schemaVersion\`, \`currentTurn\` and \`currentAgent\`. A conversation holds no settings; give them with the next response.",
        "left_out : Left out: \`type\` and \`agent\`. These keep the books; nobody said them.",
      ],
    }
  `);
});

test("the state of a run in Python is read like that of TypeScript", () => {
  expect(shown(agentsSession.read(pythonRunState)).items).toMatchInlineSnapshot(`
    [
      {
        "content": "Cancel order 7",
        "role": "user",
      },
      {
        "content": [
          {
            "text": "Done.",
            "type": "output_text",
          },
        ],
        "role": "assistant",
        "status": "completed",
        "type": "message",
      },
    ]
  `);
});

test.each(examples)("each example is recognised", (example) => {
  expect(agentsSession.recognises(example)).toBe(true);
});

test.each(examples.filter((example) => example !== rows))("what is read is valid", (example) => {
  expect(problemsOf(agentsSession.read(example))).toEqual([]);
});
