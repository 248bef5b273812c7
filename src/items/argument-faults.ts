import { type OutputUnit, type SchemaDraft, Validator } from "@cfworker/json-schema";

/** `place` is a JSON Pointer into the arguments, empty for the whole. */
export type ArgumentFault = { place: string; message: string };

/** Where arguments do not fit a tool's JSON Schema. Throws when the schema itself can't be used. */
export function argumentFaults(schema: Record<string, unknown>, value: unknown): ArgumentFault[] {
  const { valid, errors } = new Validator(schema, draftOf(schema), false).validate(value);
  if (valid) return [];
  const reasons = errors.filter((error) => !isRepetition(error, errors));
  return (reasons.length > 0 ? reasons : errors).map(({ instanceLocation, error }) => ({
    place: instanceLocation.replace(/^#/, ""),
    message: inPlainWords(error),
  }));
}

/** Each of these says only that something below it is wrong, which is then said too. */
const wrappers = new Set(["properties", "items", "prefixItems", "allOf", "$ref"]);

/** One slip, one fault: neither what encloses it, nor why each single alternative was not meant. */
function isRepetition({ keyword, keywordLocation }: OutputUnit, all: readonly OutputUnit[]) {
  const isInAlternative = all.some(
    (other) =>
      (other.keyword === "anyOf" || other.keyword === "oneOf") &&
      keywordLocation.startsWith(`${other.keywordLocation}/`),
  );
  return wrappers.has(keyword) || keyword === "false" || isInAlternative;
}

const wordings: readonly [RegExp, string][] = [
  [/^Instance does not have required property ("[^]*")\.$/, "$1 is missing."],
  [/^Instance type "(.*)" is invalid\. Expected "(.*)"\.$/, "expected $2, not $1."],
  [/^Instance does not match any of \[([^]*)\]\.$/, "expected one of $1."],
  [/^Instance does not match any subschemas\.$/, "it matches none of the alternatives."],
  [
    /^Property ("[^]*") does not match additional properties schema\.$/,
    "$1 is not one of the parameters.",
  ],
  [/^Instance /, "it "],
];

function inPlainWords(error: string): string {
  const wording = wordings.find(([pattern]) => pattern.test(error));
  return wording ? error.replace(...wording) : error;
}

function draftOf({ $schema }: Record<string, unknown>): SchemaDraft {
  const named = /draft-0(4|7)|(2019-09)/.exec(String($schema));
  if (named?.[2]) return "2019-09";
  return named?.[1] === "4" ? "4" : named?.[1] === "7" ? "7" : "2020-12";
}
