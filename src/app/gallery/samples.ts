import { definitionOf, itemDefinitions, type ItemKind } from "#items/registry.ts";
import { getIn } from "#shared/path.ts";

import type { Sample, Subject } from "./subjects.ts";

/** How an example is called in the query of an address: `weather-in-a-city`. */
export function slugOf({ name }: Sample): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The example that the query names, else the usual one: the first is the shortest that there can be. */
export function sampleOf({ examples, path }: Subject, query: string): Sample {
  const slug = new URLSearchParams(query).get("example");
  const [first, second = first] = examples;
  const sample = examples.find((example) => slugOf(example) === slug) ?? second;
  if (!sample) throw new Error(`"${path}" has no example`);
  return sample;
}

/** The other side of a call and its output. */
export type Partner = {
  readonly kind: ItemKind;
  readonly side: "call" | "output";
  readonly sample: Sample;
};

/** The example that has the same id on the other side, if there is one. */
export function partnerOf(kind: ItemKind | undefined, item: unknown): Partner | undefined {
  const pairing = kind && definitionOf(kind).pairing;
  const id = pairing && getIn(item, [pairing.field]);
  if (!pairing || typeof id !== "string") return undefined;
  const other = otherSideOf(pairing);
  const sample = other?.examples.find((example) => getIn(example.item, [other.field]) === id);
  return other && sample && { kind: other.kind, side: other.side, sample };
}

/** The kind on the other side of a call or an output. */
export function otherSideOf({ family, side }: { family: string; side: "call" | "output" }) {
  for (const { kind } of itemDefinitions) {
    const { pairing, examples } = definitionOf(kind);
    if (pairing?.family !== family || pairing.side === side) continue;
    const samples: readonly Sample[] = examples;
    return { kind, examples: samples, field: pairing.field, side: pairing.side };
  }
  return undefined;
}
