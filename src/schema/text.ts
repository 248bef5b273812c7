import * as z from "zod";

import { lengthOf } from "./length-of.ts";

/** Lengths count code points, as JSON Schema does; JavaScript's `length` counts UTF-16 units. */
export type TextLimits = {
  minLength?: number;
  maxLength?: number;
  pattern?: RegExp;
  /** A web address or a `data:` URL. Of a data URL only the scheme is looked at: it can be 70 MB long. */
  format?: "url";
};

const limitsOfText = new WeakMap<z.ZodType, TextLimits>();

/** A string within limits. Long strings are measured, never scanned, unless they could be too long. */
export function text(limits: TextLimits = {}): z.ZodString {
  if (Object.keys(limits).length === 0) return z.string();
  const schema = z.string().check(({ value, issues }) => {
    const fault = faultOf(value, limits);
    if (fault) issues.push({ code: "custom", input: value, ...fault });
  });
  limitsOfText.set(schema, limits);
  return schema;
}

export function textLimitsOf(schema: z.ZodType): TextLimits {
  return limitsOfText.get(schema) ?? {};
}

export function isWithin(value: string, limits: TextLimits): boolean {
  return faultOf(value, limits) === undefined;
}

function faultOf(
  value: string,
  { minLength = 0, maxLength = Infinity, pattern, format }: TextLimits,
) {
  if (value.length > maxLength) {
    const length = lengthOf(value);
    if (length > maxLength)
      return lengthFault("string_above_max_length", "long", "maximum", maxLength, String(length));
  }
  if (value.length < minLength * 2 && lengthOf(value) < minLength) {
    if (value === "") {
      return {
        message: `Empty string. Expected a string with minimum length ${minLength}, but got an empty string instead.`,
        params: { code: "empty_string" },
      };
    }
    return lengthFault(
      "string_below_min_length",
      "short",
      "minimum",
      minLength,
      String(lengthOf(value)),
    );
  }
  if (pattern && !pattern.test(value)) {
    return {
      message: `String does not match pattern. Expected a string that matches the pattern '${pattern.source}'.`,
      params: { code: "string_does_not_match_pattern" },
    };
  }
  if (format === "url" && !/^data:/i.test(value) && !URL.canParse(value)) {
    return {
      message: "Expected a valid URL, but got a value with an invalid format.",
      params: { code: "invalid_url" },
    };
  }
  return undefined;
}

function lengthFault(code: string, size: string, bound: string, limit: number, length: string) {
  return {
    message: `String too ${size}. Expected a string with ${bound} length ${limit}, but got a string with length ${length} instead.`,
    params: { code },
  };
}
