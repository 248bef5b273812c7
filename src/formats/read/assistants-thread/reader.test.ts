import { expect, test } from "vitest";

import { problemsOf, shown } from "../reading.test-support.ts";
import { examples, list, withSteps } from "./examples.test-support.ts";
import { assistantsThread } from "./reader.ts";

test("a list that is newest first is put in order, also within a second", () => {
  expect(shown(assistantsThread.read(list))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": "Hello",
          "role": "user",
          "type": "message",
        },
        {
          "content": [
            {
              "text": "Can I send it back?",
              "type": "input_text",
            },
            {
              "detail": "high",
              "file_id": "file-photo",
              "type": "input_image",
            },
            {
              "image_url": "https://images.example.com/seam.jpg",
              "type": "input_image",
            },
            {
              "file_id": "file-invoice",
              "type": "input_file",
            },
          ],
          "role": "user",
          "type": "message",
        },
        {
          "content": [
            {
              "annotations": [
                {
                  "file_id": "file-policy",
                  "filename": "file-policy",
                  "index": 0,
                  "type": "file_citation",
                },
                {
                  "file_id": "file-label",
                  "index": 1,
                  "type": "file_path",
                },
              ],
              "text": "Within 60 days【4:0†policy.pdf】, label: sandbox:/mnt/data/label.pdf",
              "type": "output_text",
            },
          ],
          "role": "assistant",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "changed : The messages were put in order, oldest first.",
        "left_out : The list says that it has more (\`has_more\`); the rest is not in it.",
        "changed data[1].attachments[0]: The attached file became a part of the message; the tools that were to read it were left out.",
        "left_out data[1].metadata: \`metadata\` was left out: a single item has no metadata.",
        "changed data[0].content[0].text.annotations[0]: The citation does not tell the name of its file; its id stands there instead.",
        "left_out data[0].content[1]: The part was left out: an answer holds text only, and no images or files.",
        "left_out : Left out: \`id\`, \`object\`, \`created_at\`, \`thread_id\`, \`assistant_id\`, \`run_id\` and \`status\`. These keep the books; nobody said them.",
      ],
    }
  `);
});

test("calls of a run's steps stand between the messages by their time, outputs after all calls", () => {
  expect(shown(assistantsThread.read(withSteps))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": "Hello",
          "role": "user",
          "type": "message",
        },
        {
          "arguments": "{"number":1}",
          "call_id": "call_a",
          "name": "find_order",
          "type": "function_call",
        },
        {
          "arguments": "{"number":2}",
          "call_id": "call_b",
          "name": "find_order",
          "type": "function_call",
        },
        {
          "call_id": "call_a",
          "output": "delivered",
          "type": "function_call_output",
        },
        {
          "content": [
            {
              "text": "Can I send it back?",
              "type": "input_text",
            },
            {
              "detail": "high",
              "file_id": "file-photo",
              "type": "input_image",
            },
            {
              "image_url": "https://images.example.com/seam.jpg",
              "type": "input_image",
            },
            {
              "file_id": "file-invoice",
              "type": "input_file",
            },
          ],
          "role": "user",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "changed : The messages were put in order, oldest first.",
        "left_out run_steps.data[0].step_details.tool_calls[2]: \`code_interpreter\` was left out: the API takes such a call only with the id that it gave itself.",
        "changed messages.data[1].attachments[0]: The attached file became a part of the message; the tools that were to read it were left out.",
        "left_out messages.data[1].metadata: \`metadata\` was left out: a single item has no metadata.",
        "left_out run: Only messages and steps were taken; this stands beside them.",
        "left_out : Left out: \`id\`, \`object\`, \`created_at\`, \`thread_id\`, \`type\` and \`status\`. These keep the books; nobody said them.",
      ],
    }
  `);
});

test.each(examples)("each example is recognised and gives valid items", (example) => {
  expect(assistantsThread.recognises(example)).toBe(true);
  expect(problemsOf(assistantsThread.read(example))).toEqual([]);
});

test("a list of anything else is none of a thread", () => {
  expect(assistantsThread.recognises({ object: "list", data: [{ object: "model" }] })).toBe(false);
  expect(assistantsThread.recognises([])).toBe(false);
});
