import { expect, test } from "vitest";

import { problemsOf, shown } from "../reading.test-support.ts";
import { awkward, examples, legacy, request, response } from "./examples.test-support.ts";
import { chatCompletions, chatCompletionsLines } from "./reader.ts";

test("a request becomes tools, messages, calls in their order and the outputs that answer them", () => {
  expect(shown(chatCompletions.read(request))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "role": "developer",
          "tools": [
            {
              "description": "Finds an order by its number.",
              "name": "find_order",
              "parameters": {
                "properties": {
                  "number": {
                    "type": "integer",
                  },
                },
                "type": "object",
              },
              "strict": true,
              "type": "function",
            },
            {
              "name": "list_returns",
              "parameters": null,
              "strict": false,
              "type": "function",
            },
            {
              "format": {
                "definition": "SELECT .*",
                "syntax": "regex",
                "type": "grammar",
              },
              "name": "sql",
              "type": "custom",
            },
          ],
          "type": "additional_tools",
        },
        {
          "content": "You are the support agent of Northwind Outdoor.",
          "role": "system",
          "type": "message",
        },
        {
          "content": [
            {
              "text": "My tent arrived torn, order 20417.",
              "type": "input_text",
            },
            {
              "detail": "high",
              "image_url": "https://images.example.com/seam.jpg",
              "type": "input_image",
            },
            {
              "file_data": "data:application/pdf;base64,JVBERi0=",
              "filename": "invoice.pdf",
              "type": "input_file",
            },
          ],
          "role": "user",
          "type": "message",
        },
        {
          "content": "I'll look it up.",
          "role": "assistant",
          "type": "message",
        },
        {
          "arguments": "{"number":20417}",
          "call_id": "call_order",
          "name": "find_order",
          "type": "function_call",
        },
        {
          "call_id": "call_01234567890123456789012345678901234567890123456789_b03df4e2",
          "input": "SELECT * FROM returns",
          "name": "sql",
          "type": "custom_tool_call",
        },
        {
          "call_id": "call_01234567890123456789012345678901234567890123456789_b03df4e2",
          "output": "no rows",
          "type": "custom_tool_call_output",
        },
        {
          "call_id": "call_order",
          "output": "{"state":"delivered"}",
          "type": "function_call_output",
        },
        {
          "content": [
            {
              "annotations": [
                {
                  "end_index": 36,
                  "start_index": 26,
                  "title": "Returns",
                  "type": "url_citation",
                  "url": "https://northwind.example.com/returns",
                },
              ],
              "text": "You can send it back, see our policy.",
              "type": "output_text",
            },
          ],
          "role": "assistant",
          "type": "message",
        },
      ],
      "metadata": [
        [
          "ticket",
          "20417",
        ],
      ],
      "remarks": [
        "changed tools: The tools became an \`additional_tools\` item: a conversation has no other place for them.",
        "left_out messages[1].content[3]: The audio was left out: conversations take none.",
        "left_out messages[1].name: \`name\` was left out: messages of the API do not name who speaks.",
        "changed messages[2].tool_calls[1].id: The id was shortened to the 64 characters that the API takes, on both sides alike. (2 times, here first)",
        "left_out messages[2].reasoning_content: \`reasoning_content\` was left out: only reasoning that the API itself sealed can be given back to it.",
        "left_out : Left out: \`model\` and \`temperature\`. A conversation holds no settings; give them with the next response.",
      ],
    }
  `);
});

test("a function message answers the open call of its name", () => {
  expect(shown(chatCompletions.read(legacy))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": "Weather in Paris?",
          "role": "user",
          "type": "message",
        },
        {
          "arguments": "{"city":"Paris"}",
          "call_id": "call_imported_1",
          "name": "get_weather",
          "type": "function_call",
        },
        {
          "call_id": "call_imported_1",
          "output": "{"celsius":17}",
          "type": "function_call_output",
        },
        {
          "content": "It is 17 °C.",
          "role": "assistant",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "changed [1].function_call: There was no id to tie call and output; one was made up.",
        "changed [2].tool_call_id: It does not say which call it answers; it was taken for the oldest open one.",
      ],
    }
  `);
});

test("of a response the first answer is taken, spoken words as text", () => {
  expect(shown(chatCompletions.read(response))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": [
            {
              "text": "Let me think.",
              "type": "output_text",
            },
            {
              "refusal": "I can't help with that.",
              "type": "refusal",
            },
          ],
          "role": "assistant",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "changed choices[0].message.audio: Conversations take no audio; the words that were spoken were kept as text.",
        "left_out choices[1]: Only the first of several answers was taken: a conversation goes one way.",
        "left_out : Left out: \`index\`, \`finish_reason\`, \`id\`, \`object\`, \`created\`, \`model\` and \`usage\`. These keep the books; nobody said them.",
      ],
    }
  `);
});

test("missing ids are made up and what cannot be understood is kept", () => {
  expect(shown(chatCompletions.read(awkward))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "arguments": "{}",
          "call_id": "call_imported_1",
          "name": "ping",
          "type": "function_call",
        },
        {
          "call_id": "call_imported_1",
          "output": "pong",
          "type": "function_call_output",
        },
        {
          "call_id": "call_lost",
          "output": [
            {
              "text": "late",
              "type": "input_text",
            },
          ],
          "type": "function_call_output",
        },
        {
          "content": "Too short.",
          "role": "critic",
        },
      ],
      "metadata": [],
      "remarks": [
        "changed [0].tool_calls[0].id: There was no id to tie call and output; one was made up.",
        "changed [0].tool_calls[0].function.arguments: Arguments are JSON text in the API; they were written as text.",
        "changed [1].tool_call_id: It does not say which call it answers; it was taken for the oldest open one.",
        "left_out [3]: The message was left out: it says nothing.",
        "kept [4]: This is no message that could be understood; it is kept as it is.",
      ],
    }
  `);
});

test.each(examples.map((example, index) => ({ index, example })))(
  "example $index is recognised",
  ({ example }) => {
    expect(chatCompletions.recognises(example)).toBe(true);
  },
);

test.each(examples.filter((example) => example !== awkward))("what is read is valid", (example) => {
  expect(problemsOf(chatCompletions.read(example))).toEqual([]);
});

test("messages one a line make one conversation", () => {
  expect(chatCompletionsLines.recognisesLines(legacy)).toBe(true);
  expect(chatCompletionsLines.readLines(legacy)).toEqual(chatCompletions.read(legacy));
});

test("plain messages of the API are left to the reader of items", () => {
  expect(chatCompletions.recognises([{ role: "user", content: "Hi" }])).toBe(false);
});
