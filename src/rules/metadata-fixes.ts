import type { Fix } from "#body/fix.ts";
import { limits } from "#body/limits.ts";
import type { Problem } from "#body/problem.ts";
import { getIn } from "#shared/path.ts";

import { removing, setting } from "./edits.ts";
import { shortened } from "./shortened.ts";

/** What may mend a pair of metadata; paths are from the body. */
export function metadataFixes({ code, message }: Problem, body: unknown, name: string): Fix[] {
  const path = ["metadata", name];
  const value = getIn(body, path);
  if (code === "invalid_type") {
    if (value === null) return [removing("Remove the pair, which holds nothing", path, true)];
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    return [setting("Turn it into text", path, text, true)];
  }
  if (code !== "string_above_max_length") return [];
  if (message.startsWith("Key")) {
    const longest = limits.metadataKeyLength;
    return [
      {
        label: `Shorten the name to ${longest} characters`,
        isSafe: false,
        edits: [
          { type: "remove", path },
          { type: "set", path: ["metadata", shortened(name, longest)], value },
        ],
      },
    ];
  }
  const longest = limits.metadataValueLength;
  const cut = shortened(String(value), longest);
  return [setting(`Shorten it to ${longest} characters`, path, cut, false)];
}
