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

/**
 * Every way to write a conversation out, in the order in which they are offered.
 *
 * Tests run what is written, for every example and for hostile text, and compare what the sandbox keeps
 * with what was sent: TypeScript (compiled too, against the newest SDK's types), curl, the .http file
 * (by a reader of our own, not in an editor) and the Vitest fixture. Python is parsed by python3 where
 * there is one; its code and the pytest fixture are run only where Python has the SDK and pytest.
 * Messages are compiled against the SDK's types. How far the other languages go stands in their tests.
 */
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
