import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const shellCallOutput = {
  kind: "shell_call_output",
  label: "Shell call output",
  group: "Code and files",
  summary: "What shell commands printed and how they ended.",
  synonyms: ["bash", "terminal", "stdout", "stderr", "exit code", "timeout", "command"],
  schema,
  createDraft({ openCalls, newId }) {
    const call = openCalls.findLast(({ family }) => family === "shell_call");
    return {
      type: "shell_call_output",
      call_id: call?.callId ?? newId("call_"),
      output: [{ stdout: "", stderr: "", outcome: { type: "exit", exit_code: 0 } }],
    };
  },
  recognises({ type }) {
    return type === "shell_call_output";
  },
  describe({ output }) {
    return Array.isArray(output) ? output.map(describePiece).filter(Boolean).join(" · ") : "";
  },
  examples,
  pairing: { family: "shell_call", side: "output", field: "call_id" },
  idPrefix: "sho_",
} as const satisfies ItemDefinition<"shell_call_output", typeof schema>;

function describePiece(piece: unknown): string {
  if (!isObject(piece)) return "";
  const printed = oneLine(piece.stdout) || oneLine(piece.stderr);
  const outcome = isObject(piece.outcome) ? piece.outcome : {};
  const end = outcome.type === "timeout" ? "timeout" : `exit ${String(outcome.exit_code ?? "…")}`;
  return printed ? `${printed} (${end})` : end;
}
