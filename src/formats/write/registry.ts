import { curl } from "./curl.ts";
import { http } from "./http.ts";
import { itemsOnly } from "./items-only.ts";
import { jsonBody } from "./json-body.ts";
import { jsonLines } from "./json-lines.ts";
import { python } from "./python.ts";
import { typescript } from "./typescript.ts";
import type { Writer } from "./writer.ts";

/** Every way to write a conversation out, in the order in which they are offered. */
export const writers: readonly Writer[] = [
  jsonBody,
  itemsOnly,
  jsonLines,
  curl,
  http,
  typescript,
  python,
];
