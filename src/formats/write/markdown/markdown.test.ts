import * as fc from "fast-check";
import { expect, test } from "vitest";

import { exampleItems, hostileTexts, written } from "../written.test-support.ts";
import { markdown } from "./index.ts";

test("A transcript has roles as headings, calls and outputs as JSON, citations as links", () => {
  const { text } = markdown.write(
    written(
      [
        { role: "user", content: "Weather in Paris?" },
        {
          type: "function_call",
          call_id: "call_1",
          name: "weather",
          arguments: '{"city":"Paris"}',
        },
        { type: "function_call_output", call_id: "call_1", output: "17 degrees" },
        {
          type: "message",
          role: "assistant",
          content: [
            {
              type: "output_text",
              text: "**17** degrees.\n\n- mild",
              annotations: [
                {
                  type: "url_citation",
                  url: "https://example.com/a b",
                  title: "A [b]",
                  start_index: 0,
                  end_index: 2,
                },
              ],
            },
          ],
        },
      ],
      { name: "Weather-2.0 *talk*", metadata: { topic: "weather" } },
    ),
  );
  expect(text).toBe(`# Weather-2.0 \\*talk\\*

\`\`\`json
{
  "metadata": {
    "topic": "weather"
  }
}
\`\`\`

## User

> Weather in Paris?

## Function call \` weather \` \` call_1 \`

\`\`\`json
{
  "city": "Paris"
}
\`\`\`

## Function call output \` call_1 \`

\`\`\`text
17 degrees
\`\`\`

## Assistant

> **17** degrees.
>
> - mild

Sources:

- [A \\[b\\]](<https://example.com/a%20b>)
`);
});

test("No text stands outside of a quotation, a fence or a line of ours, whatever it is", () => {
  const text = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc
      .array(
        fc.constantFrom(
          "```",
          "````",
          "~~~",
          "# A",
          "## User",
          "\n",
          "\r",
          "> ",
          "<!--",
          "[a]: b",
          "    ",
          "x",
        ),
      )
      .map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, text, (said, name) => {
      const items = [
        { role: "user", content: said },
        { type: "function_call", call_id: name, name, arguments: said },
        { type: "function_call_output", call_id: name, output: said },
        {
          role: "user",
          content: [
            { type: "input_image", image_url: said },
            { type: "input_file", filename: name },
          ],
        },
        {
          role: said,
          content: [
            {
              type: "output_text",
              text: said,
              annotations: [{ type: "url_citation", url: `https://${said}`, title: name }],
            },
          ],
        },
      ];
      const lines = linesOutside(markdown.write(written(items, { name })).text);
      expect(lines.filter((line) => line.startsWith("#"))).toHaveLength(items.length + 1);
      expect(lines.filter((line) => !isOurs.test(line))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("HTML and definitions of links, which reach beyond a quotation, are shown as code", () => {
  for (const said of ["<!-- ", "a <script>", "> [a]: https://example.com", "[a\\]b]: x"]) {
    expect(markdown.write(written([{ role: "user", content: said }])).text).toContain(
      `\n\`\`\`text\n${said}\n\`\`\`\n`,
    );
  }
});

test("What a transcript has no place for is said", () => {
  expect(markdown.write(written([])).remarks).toMatchObject([{ outcome: "left_out", place: "" }]);
});

test("An address that a browser would run is no link", () => {
  const citation = { type: "url_citation", url: "javascript:alert(1)", title: "x" };
  const content = [{ type: "output_text", text: "Hi", annotations: [citation] }];
  expect(markdown.write(written([{ role: "assistant", content }])).text).toContain(
    "- x ` javascript:alert(1) `",
  );
});

test("Every example has a section", () => {
  const items = exampleItems();
  const lines = linesOutside(markdown.write(written(items)).text);
  expect(lines.filter((line) => line.startsWith("## "))).toHaveLength(items.length);
});

const isOurs =
  /^(#{1,2} .*|>.*|Sources:|- .*|Refused:|!\[Image\]\(<[^<>]*>\)|Image `.*`|File `.*`|)$/s;

/** The lines that stand in no fence, which ends with a line of as many marks as it began with. */
function linesOutside(text: string): string[] {
  let marks = "";
  return text.split(/\r\n|\r|\n/).filter((line) => {
    const isInside = marks !== "";
    const [fence = ""] = /^`{3,}/.exec(line) ?? [];
    if (!isInside) marks = fence;
    else if (fence.length >= marks.length && line === fence) marks = "";
    return !isInside && fence === "";
  });
}
