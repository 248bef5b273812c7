import { callIdToAnswer } from "#items/call-id-to-answer.ts";
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
  occurs:
    "After the shell call with the same call_id; the model's answer or its next call comes after it.",
  synonyms: ["bash", "terminal", "stdout", "stderr", "exit code", "timeout", "command"],
  schema,
  createDraft(context) {
    return {
      type: "shell_call_output",
      call_id: callIdToAnswer(context, "shell_call"),
      output: [{ stdout: "", stderr: "", outcome: { type: "exit", exit_code: 0 } }],
    };
  },
  recognises({ type }) {
    return type === "shell_call_output";
  },
  describe({ output }) {
    return Array.isArray(output)
      ? output.slice(0, mostPieces).map(describePiece).filter(Boolean).join(" · ")
      : "";
  },
  examples,
  pairing: { family: "shell_call", side: "output", field: "call_id" },
  idPrefix: "sho_",
} as const satisfies ItemDefinition<"shell_call_output", typeof schema>;

const mostPieces = 20;

function describePiece(piece: unknown): string {
  if (!isObject(piece)) return "";
  const printed = oneLine(piece.stdout) || oneLine(piece.stderr);
  const outcome = isObject(piece.outcome) ? piece.outcome : {};
  const code = typeof outcome.exit_code === "number" ? outcome.exit_code : "…";
  const end = outcome.type === "timeout" ? "timeout" : `exit ${code}`;
  return printed ? `${printed} (${end})` : end;
}
