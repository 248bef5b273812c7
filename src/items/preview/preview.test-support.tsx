import { MantineProvider } from "@mantine/core";
import fc from "fast-check";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type * as z from "zod";

import { checkValue } from "#schema/check-value.ts";
import { placesOf, valuesOf } from "#schema/walk.test-support.ts";
import { isObject, type JsonObject } from "#shared/json.ts";
import { setIn } from "#shared/path.ts";
import { unparsed } from "#shared/unparsed.ts";

/** What no markup of a preview may hold. */
export const hostile =
  /<script|href="(?!https?:|mailto:)|src="(?!https:|data:image)|\son\w+="|\[object /;

/** A preview as it is drawn without a browser. */
export function markupOf(preview: ReactNode): string {
  const markup = renderToStaticMarkup(<MantineProvider>{preview}</MantineProvider>);
  return markup.replace(/^(<style.*?<\/style>|<script.*?<\/script>)+/s, "");
}

/** The words in markup. */
export function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities.get(entity) ?? entity);
}

const entities = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#x27;", "'"],
  ["&amp;", "&"],
]);

/** What a reader need not see: ids that tie items, pictures in letters, and what other words tell. */
const unseen = new Set(
  `type id call_id file_id result url image_url button timeout_ms description
  output_tokens input_tokens reasoning_tokens total_tokens scroll_x`.split(/\s+/),
);

/** The words and numbers of an item, those in JSON texts too. */
export function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, inner]) => (unseen.has(key) ? [] : wordsIn(inner)));
  }
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" ? wordsInText(value) : [];
}

function wordsInText(text: string): string[] {
  if (/^[[{]/.test(text)) return wordsIn(JSON.parse(text));
  if (text === "in_progress") return ["in progress"];
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Values that fit the schema, with anything at all in one of their places. */
export function spoilt(schema: z.ZodType): fc.Arbitrary<JsonObject> {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>(
      "javascript:alert(1)",
      "<script>alert(1)</script>",
      '<img src=x onerror="alert(1)">',
      "\u202Eabc\u0000",
      Number.NaN,
      unparsed('{"half":'),
    ),
  );
  return fc
    .tuple(valuesOf(schema), anything, fc.nat())
    .filter(([value]) => checkValue(schema, value).length === 0)
    .map(([value, other, number]) => {
      const places = placesOf(schema, value).filter(({ path }) => path.length > 0);
      const place = places[number % Math.max(places.length, 1)];
      const spoiltValue = place ? setIn(value, place.path, other) : value;
      return isObject(spoiltValue) ? spoiltValue : {};
    });
}
