import { chatCompletions } from "./chat-completions/index.ts";
import { csharp } from "./csharp/index.ts";
import { curl } from "./curl.ts";
import { pytest } from "./fixtures/pytest.ts";
import { vitestMsw } from "./fixtures/vitest-msw.ts";
import { go } from "./go/index.ts";
import { http } from "./http.ts";
import { itemsOnly } from "./items-only.ts";
import { java } from "./java/index.ts";
import { jsonBody } from "./json-body.ts";
import { jsonLines } from "./json-lines.ts";
import { markdown } from "./markdown/index.ts";
import { python } from "./python.ts";
import { ruby } from "./ruby/index.ts";
import { typescript } from "./typescript.ts";
import type { Writer } from "./writer.ts";

/** Every way to write a conversation out, in the order in which they are offered. */
export const writers: readonly Writer[] = [
  jsonBody,
  itemsOnly,
  jsonLines,
  chatCompletions,
  curl,
  http,
  typescript,
  python,
  go,
  java,
  ruby,
  csharp,
  vitestMsw,
  pytest,
  markdown,
];
