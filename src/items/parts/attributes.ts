import * as z from "zod";

import { lengthOf } from "#schema/length-of.ts";
import { text } from "#schema/text.ts";
import { isObject } from "#shared/json.ts";

const mostPairs = 16;
const longestKey = 64;

const value = z.union([text({ maxLength: 512 }), z.number(), z.boolean()]);

/** Labels of a file in a vector store: up to 16 pairs, keys of up to 64 characters. */
export const attributes = z.record(z.string(), value).check(({ value: pairs, issues }) => {
  if (!isObject(pairs)) return;
  const keys = Object.keys(pairs);
  if (keys.length > mostPairs) {
    issues.push({
      code: "custom",
      input: pairs,
      message: `Too many properties. Expected an object with at most ${mostPairs} properties, but got an object with ${keys.length} properties instead.`,
      params: { code: "object_above_max_properties" },
    });
  }
  for (const key of keys.filter((name) => lengthOf(name) > longestKey)) {
    issues.push({
      code: "custom",
      input: pairs,
      path: [key],
      message: `String too long. Expected a key with maximum length ${longestKey}, but got a key with length ${lengthOf(key)} instead.`,
      params: { code: "string_above_max_length" },
    });
  }
});
