import { expect, test } from "vitest";

import { problemsOf, shown } from "../reading.test-support.ts";
import { authored, completion, conversation, examples, text } from "./examples.test-support.ts";
import { harmony, harmonyLines, harmonyText } from "./reader.ts";

test("channels become phases, calls and outputs, and reasoning is left out", () => {
  expect(shown(harmony.read(conversation))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": "You are ChatGPT, a large language model trained by OpenAI.",
          "role": "system",
          "type": "message",
        },
        {
          "role": "developer",
          "tools": [
            {
              "description": "Weather of a city.",
              "name": "get_weather",
              "parameters": {
                "properties": {
                  "city": {
                    "type": "string",
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
          "content": "Answer in riddles.",
          "role": "developer",
          "type": "message",
        },
        {
          "content": "Weather in Tokyo?",
          "role": "user",
          "type": "message",
        },
        {
          "content": "I'll look it up.",
          "phase": "commentary",
          "role": "assistant",
          "type": "message",
        },
        {
          "arguments": "{"city":"Tokyo"}",
          "call_id": "call_imported_1",
          "name": "get_weather",
          "type": "function_call",
        },
        {
          "call_id": "call_imported_1",
          "output": "{"celsius":20}",
          "type": "function_call_output",
        },
        {
          "content": "Mild as milk.",
          "phase": "final_answer",
          "role": "assistant",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "left_out messages[0].content[0].tools.python: The tool was left out: it is built into the model that it was for.",
        "left_out messages[0].content[0].reasoning_effort: \`reasoning_effort\` was left out: it is a setting of the model and no part of a conversation.",
        "left_out messages[0].content[0].knowledge_cutoff: \`knowledge_cutoff\` was left out: it is a setting of the model and no part of a conversation.",
        "left_out messages[0].content[0].channel_config: \`channel_config\` was left out: it is a setting of the model and no part of a conversation.",
        "changed messages[1].content[0].tools.functions: The tools became an \`additional_tools\` item: a conversation has no other place for them.",
        "left_out messages[3]: The reasoning was left out: only reasoning that the API itself sealed can be given back to it.",
        "changed messages[5]: There was no id to tie call and output; one was made up.",
        "changed messages[6]: It does not say which call it answers; it was taken for the oldest open one.",
      ],
    }
  `);
});

test("a built-in tool that takes text becomes a custom tool", () => {
  expect(shown(harmony.read(authored))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": "2+2 in Python",
          "role": "user",
          "type": "message",
        },
        {
          "call_id": "call_imported_1",
          "input": "print(2+2)",
          "name": "python",
          "type": "custom_tool_call",
        },
        {
          "call_id": "call_imported_1",
          "output": "4",
          "type": "custom_tool_call_output",
        },
        {
          "content": "4",
          "phase": "final_answer",
          "role": "assistant",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "changed [1]: The call of a built-in tool became a call of a tool of that name.",
        "changed [1]: There was no id to tie call and output; one was made up.",
        "changed [2]: It does not say which call it answers; it was taken for the oldest open one.",
      ],
    }
  `);
});

test("rendered text is read by its marks", () => {
  expect(harmonyText.recognisesText(text)).toBe(true);
  expect(shown(harmonyText.readText(text))).toMatchInlineSnapshot(`
    {
      "items": [
        {
          "content": "You are ChatGPT.
    Reasoning: high

    # Valid channels: analysis, commentary, final.",
          "role": "system",
          "type": "message",
        },
        {
          "content": "# Instructions

    Be brief.

    # Tools

    ## functions

    namespace functions {

    type get_weather = (_: {city: string}) => any;

    }",
          "role": "developer",
          "type": "message",
        },
        {
          "content": "Weather in Tokyo and Oslo?",
          "role": "user",
          "type": "message",
        },
        {
          "arguments": "{"city":"Tokyo"}",
          "call_id": "call_imported_1",
          "name": "get_weather",
          "type": "function_call",
        },
        {
          "call_id": "call_imported_1",
          "output": "20",
          "type": "function_call_output",
        },
        {
          "arguments": "{"city":"Oslo"}",
          "call_id": "call_imported_2",
          "name": "get_weather",
          "type": "function_call",
        },
        {
          "call_id": "call_imported_2",
          "output": "4",
          "type": "function_call_output",
        },
        {
          "content": "20 and 4 °C.",
          "phase": "final_answer",
          "role": "assistant",
          "type": "message",
        },
      ],
      "metadata": [],
      "remarks": [
        "left_out messages[3]: The reasoning was left out: only reasoning that the API itself sealed can be given back to it.",
        "changed messages[4]: There was no id to tie call and output; one was made up. (2 times, here first)",
        "changed messages[5]: It does not say which call it answers; it was taken for the oldest open one. (2 times, here first)",
      ],
    }
  `);
});

test("what the model alone wrote is read, also where it was cut short", () => {
  expect(harmonyText.recognisesText(completion)).toBe(true);
  expect(shown(harmonyText.readText(completion)).items).toEqual([
    { type: "message", role: "assistant", content: "Four", phase: "final_answer" },
  ]);
});

test.each(examples)("each example is recognised and gives valid items", (example) => {
  expect(harmony.recognises(example)).toBe(true);
  expect(problemsOf(harmony.read(example))).toEqual([]);
});

test.each([text, completion])("items of rendered text are valid", (each) => {
  expect(problemsOf(harmonyText.readText(each))).toEqual([]);
});

test("other text is not taken", () => {
  expect(harmonyText.recognisesText("Write <|start|> before each <|message|>.")).toBe(false);
});

test("messages one a line make one conversation", () => {
  expect(harmonyLines.recognisesLines(authored)).toBe(true);
  expect(harmonyLines.readLines(authored)).toEqual(harmony.read(authored));
});
