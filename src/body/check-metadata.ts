import * as z from "zod";

import { checkValue } from "#schema/check-value.ts";
import { lengthOf } from "#schema/length-of.ts";
import { text } from "#schema/text.ts";
import { isObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { limits } from "./limits.ts";
import type { Problem } from "./problem.ts";

const valueSchema = text({ maxLength: limits.metadataValueLength });

/** The problems of `metadata`, paths from the body. Absent and null are fine. */
export function checkMetadata(metadata: unknown): Problem[] {
  if (metadata === undefined || metadata === null) return [];
  if (!isObject(metadata)) {
    return checkValue(z.record(z.string(), z.string()), metadata).map((issue) =>
      error(["metadata"], issue),
    );
  }
  const entries = Object.entries(metadata);
  return [
    ...checkPairCount(entries.length),
    ...entries.flatMap(([key, value]) => checkPair(key, value)),
  ];
}

export function checkPairCount(count: number): Problem[] {
  if (count <= limits.metadataPairs) return [];
  return [
    error(["metadata"], {
      code: "object_above_max_properties",
      message: `Too many properties. Expected an object with at most ${limits.metadataPairs} properties, but got an object with ${count} properties instead.`,
    }),
  ];
}

/** The problems of one pair, paths from the body. */
export function checkPair(key: string, value: unknown): Problem[] {
  const length = lengthOf(key);
  const keyProblems =
    length <= limits.metadataKeyLength
      ? []
      : [
          error(["metadata", key], {
            code: "string_above_max_length",
            message: `Key too long. Expected a key with maximum length ${limits.metadataKeyLength}, but got a key with length ${length} instead.`,
          }),
        ];
  return [
    ...keyProblems,
    ...checkValue(valueSchema, value).map((issue) => error(["metadata", key], issue)),
  ];
}

function error(path: Path, { code, message }: { code: string; message: string }): Problem {
  return { path, severity: "error", code, message };
}
