import { getIn, type Path } from "#shared/path.ts";

import { setting } from "./edits.ts";
import { perItem } from "./per-item.ts";
import { toolsOf } from "./places.ts";
import type { Finding, Rule } from "./rule.ts";
import { closed, looseObjectIn } from "./strict-form.ts";

export const strictSchema: Rule = {
  code: "strict_schema",
  severity: "warning",
  title: "Schema that can't be strict",
  explanation:
    "Strict mode wants every object closed ('additionalProperties': false) and every property required. The API refuses other schemas when the next response uses them.",
  source: "https://platform.openai.com/docs/guides/function-calling#strict-mode",
  concerns: ["strict tools", "configuration_update"],
  check: perItem(({ kind, value }) => [
    ...toolsOf(value).flatMap(({ path, value: tool }) =>
      tool.type === "function" && tool.strict === true
        ? check(tool.parameters, [...path, "parameters"])
        : [],
    ),
    ...(kind === "configuration_update" && getIn(value, ["text", "format", "strict"]) === true
      ? check(getIn(value, ["text", "format", "schema"]), ["text", "format", "schema"])
      : []),
  ]),
};

function check(schema: unknown, path: Path): Finding[] {
  const loose = looseObjectIn(schema);
  if (!loose) return [];
  const label = "Close every object and require all; this replaces the schema's own settings";
  return [
    {
      path,
      message: `In strict mode ${loose}.`,
      fixes: () => [setting(label, path, closed(schema), false)],
    },
  ];
}
