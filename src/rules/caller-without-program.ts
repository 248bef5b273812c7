import type { Fix } from "#body/fix.ts";

import { pathOf, tie } from "./links.ts";
import { type Missing, missingReferences } from "./missing-references.ts";
import type { Rule } from "./rule.ts";

export const callerWithoutProgram: Rule = {
  code: "caller_without_program",
  severity: "warning",
  title: "Called by a program that is not there",
  explanation:
    "The item says that a program called, but no program of the conversation has that call_id. The API is not known to check this at create; the next response may fail.",
  source: "https://platform.openai.com/docs/api-reference/conversations/create",
  concerns: ["untied links"],
  check(conversation) {
    return missingReferences(conversation, "program").map((missing) => ({
      path: pathOf(missing.first),
      message: `There is no program '${missing.id}' that could have called.`,
      fixes: () => [...nameTheOnlyProgram(missing), callDirectly(missing)],
    }));
  },
};

function nameTheOnlyProgram({ family, references, id }: Missing): Fix[] {
  const [program, ...others] = family.calls;
  if (program?.id === undefined || others.length > 0) return [];
  return [
    {
      label: `Name the program '${program.id}' instead of '${id}'`,
      isSafe: false,
      edits: tie(references, program.id),
    },
  ];
}

function callDirectly({ references, id }: Missing): Fix {
  return {
    label: `Say that the model itself called, instead of '${id}'`,
    isSafe: false,
    edits: references.map((reference) => ({
      type: "set",
      path: pathOf(reference).slice(0, -1),
      value: { type: "direct" },
    })),
  };
}
