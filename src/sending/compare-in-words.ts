import { recognise } from "#items/recognise.ts";
import { definitionOf } from "#items/registry.ts";
import { toParameter } from "#shared/path.ts";

import type { Difference } from "./compare-item.ts";
import type { Comparison } from "./compare-items.ts";

/** What became of an item, on one line: `content became one input_text part, id and status filled in`. */
export function comparisonInWords(comparison: Comparison): string {
  switch (comparison.type) {
    case "stored":
      return differencesInWords(comparison.differences) || "stored as sent";
    case "resolved":
      return `reference resolved to ${kindInWords(comparison.stored)}`;
    case "not_kept":
      return "not stored: it acts on its request only";
    case "missing":
      return "sent, and not stored";
    case "unsent":
      return "stored, and not sent";
  }
}

function differencesInWords(differences: readonly Difference[]): string {
  const became = differences.flatMap((difference) =>
    difference.type === "became_part"
      ? [`${toParameter(difference.path)} became one ${difference.partType} part`]
      : [],
  );
  const clauses = [
    ...became,
    clause(differences, "changed", "changed"),
    clause(differences, "left_out", "left out"),
    clause(differences, "filled_in", "filled in"),
  ];
  return clauses.filter(Boolean).join(", ");
}

function clause(differences: readonly Difference[], type: Difference["type"], verb: string) {
  const names = differences
    .filter((difference) => difference.type === type)
    .map(({ path }) => toParameter(path));
  return names.length === 0 ? "" : `${listed(names)} ${verb}`;
}

const most = 4;

/** `a, b and c`; the rest of a long list is counted. */
function listed(names: readonly string[]): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names.slice(0, -1);
  const last = names.length > most ? `${names.length - shown.length} more` : (names.at(-1) ?? "");
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

function kindInWords(item: unknown): string {
  const kind = recognise(item);
  return kind ? definitionOf(kind).label : "an item";
}
