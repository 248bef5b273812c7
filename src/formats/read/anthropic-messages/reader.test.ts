import { expect, test } from "vitest";

import { problemsOf, shown } from "../reading.test-support.ts";
import { awkward, examples, plain, request, response } from "./examples.test-support.ts";
import { anthropicMessages, anthropicMessagesLines } from "./reader.ts";

test("blocks become parts, and calls and results items of their own", () => {
  expect(shown(anthropicMessages.read(request))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": [
            {
              "text": "You support Northwind Outdoor.",
              "type": "input_text",
            },
          ],
          "role": "system",
          "type": "message",
        },
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
              "strict": false,
              "type": "function",
            },
          ],
          "type": "additional_tools",
        },
        {
          "content": [
            {
              "image_url": "data:image/png;base64,iVBORw0KGgo=",
              "type": "input_image",
            },
            {
              "image_url": "https://images.example.com/seam.jpg",
              "type": "input_image",
            },
            {
              "file_data": "data:application/pdf;base64,JVBERi0=",
              "filename": "Invoice.pdf",
              "type": "input_file",
            },
            {
              "text": "Policy",
              "type": "input_text",
            },
            {
              "text": "Torn tent, order 20417.",
              "type": "input_text",
            },
          ],
          "role": "user",
          "type": "message",
        },
        {
          "content": "One moment.",
          "role": "assistant",
          "type": "message",
        },
        {
          "arguments": "{"number":20417}",
          "call_id": "toolu_01A09q90qw90lq917835lq9",
          "name": "find_order",
          "type": "function_call",
        },
        {
          "arguments": "{"number":20418}",
          "call_id": "toolu_01B09q90qw90lq917835lq9",
          "name": "find_order",
          "type": "function_call",
        },
        {
          "call_id": "toolu_01A09q90qw90lq917835lq9",
          "output": "delivered",
          "type": "function_call_output",
        },
        {
          "call_id": "toolu_01B09q90qw90lq917835lq9",
          "output": [
            {
              "text": "No such order",
              "type": "input_text",
            },
          ],
          "type": "function_call_output",
        },
        {
          "content": [
            {
              "text": "And?",
              "type": "input_text",
            },
          ],
          "role": "user",
          "type": "message",
        },
        {
          "content": "It was delivered.",
          "role": "assistant",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "left_out system[0].cache_control: \`cache_control\` was left out: marks for another provider's cache mean nothing to the API. (3 times, here first)",
        "changed system: The system text became a message of its own.",
        "left_out tools[1]: The tool was left out: it is one that the provider runs itself.",
        "changed tools: The tools became an \`additional_tools\` item: a conversation has no other place for them.",
        "left_out messages[0].content[2].citations: \`citations\` was left out: an item has no such field.",
        "changed messages[0].content[3].source: The document became text: it is nothing else.",
        "left_out messages[1].content[0]: The reasoning was left out: only reasoning that the API itself sealed can be given back to it. (2 times, here first)",
        "left_out messages[2].content[1].is_error: \`is_error\` was left out: an output has no such mark; its text says what went wrong.",
        "left_out : Left out: \`model\` and \`max_tokens\`. A conversation holds no settings; give them with the next response.",
      ],
    }
  `);
});

test("what the provider ran by itself is left out, web citations stay", () => {
  expect(shown(anthropicMessages.read(response))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": [
            {
              "text": "I'll search.",
              "type": "output_text",
            },
            {
              "text": "Tents are ",
              "type": "output_text",
            },
            {
              "annotations": [
                {
                  "end_index": 10,
                  "start_index": 0,
                  "title": "Tents",
                  "type": "url_citation",
                  "url": "https://northwind.example.com/tents",
                },
              ],
              "text": "waterproof",
              "type": "output_text",
            },
          ],
          "role": "assistant",
          "type": "message",
        },
        {
          "arguments": "{}",
          "call_id": "mcptoolu_01",
          "name": "stock",
          "type": "function_call",
        },
        {
          "call_id": "mcptoolu_01",
          "output": [
            {
              "text": "3",
              "type": "input_text",
            },
          ],
          "type": "function_call_output",
        },
      ],
      "metadata": [],
      "remarks": [
        "left_out content[1]: \`server_tool_use\` was left out: what another provider ran by itself cannot be said in the API's items.",
        "left_out content[2]: \`web_search_tool_result\` was left out: what another provider ran by itself cannot be said in the API's items.",
        "changed content[4].citations[0]: The citation covers its whole text; the words cited from the page were left out.",
        "left_out content[4].citations[1]: The citation was left out: it cites a document by its position, which the API does not know.",
        "changed content[5]: The call of an MCP server became a function call: the API takes none of a server that it did not call itself.",
        "left_out content[5].server_name: \`server_name\` was left out: an item has no such field.",
        "left_out : Left out: \`id\`, \`type\`, \`model\`, \`stop_reason\` and \`usage\`. These keep the books; nobody said them.",
      ],
    }
  `);
});

test("the system text becomes the first message", () => {
  expect(shown(anthropicMessages.read(plain))).toEqual({
    items: [
      { type: "message", role: "system", content: "Be brief." },
      { type: "message", role: "user", content: "Hello" },
    ],
    metadata: [],
    remarks: [
      "changed system: The system text became a message of its own.",
      "left_out : Left out: `model` and `max_tokens`. A conversation holds no settings; give them with the next response.",
    ],
  });
});

test("files of the provider are left out and what is unknown is kept", () => {
  expect(shown(anthropicMessages.read(awkward))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "call_id": "toolu_lost",
          "output": "",
          "type": "function_call_output",
        },
        {
          "content": [
            {
              "file_id": "file_011D",
              "type": "container_upload",
            },
          ],
          "role": "user",
          "type": "message",
        },
        {
          "content": "Meanwhile",
          "role": "narrator",
        },
      ],
      "metadata": [],
      "remarks": [
        "left_out [0].content[0].source: The file was left out: it was uploaded to another provider.",
        "left_out [0]: The message was left out: nothing of it could be carried over.",
        "kept [2].content[0]: This block is not known; it is kept as it is.",
        "kept [3]: This is no message that could be understood; it is kept as it is.",
      ],
    }
  `);
});

test.each(examples)("each example is recognised", (example) => {
  expect(anthropicMessages.recognises(example)).toBe(true);
});

test.each(examples.filter((example) => example !== awkward))("what is read is valid", (example) => {
  expect(problemsOf(anthropicMessages.read(example))).toEqual([]);
});

test("messages one a line make one conversation", () => {
  expect(anthropicMessagesLines.recognisesLines(request.messages)).toBe(true);
  expect(anthropicMessagesLines.readLines(request.messages).items).toEqual(
    anthropicMessages.read(request).items.slice(2),
  );
});

test("answers one a line are a conversation each", () => {
  expect(anthropicMessagesLines.recognisesLines([response, response])).toBe(false);
});
