import type { JsonObject } from "#shared/json.ts";

import { namesOf, type Reading } from "./reading.ts";

/** An object that is read field by field and knows which fields nobody has read. */
export type Fields = {
  take(name: string): unknown;
  /** Names of the fields that nobody took and that say something: null and empty lists do not. */
  left(): string[];
};

export function fieldsOf(value: JsonObject): Fields {
  const taken = new Set<string>();
  return {
    take(name) {
      taken.add(name);
      return Object.hasOwn(value, name) ? value[name] : undefined;
    },
    left() {
      return Object.keys(value).filter((name) => !taken.has(name) && !isEmpty(value[name]));
    },
  };
}

/** Says of each field that nobody took that it was left out, and why where a reason is known. */
export function leaveRest(
  reading: Reading,
  fields: Fields,
  place: string,
  reasons: Readonly<Record<string, string>> = {},
): void {
  for (const name of fields.left()) {
    const reason = (Object.hasOwn(reasons, name) && reasons[name]) || "an item has no such field";
    reading.remark("left_out", below(place, name), `\`${name}\` was left out: ${reason}.`);
  }
}

/** The same for the fields around the messages, which are settings of a request: one remark for all. */
export function leaveSettings(reading: Reading, fields: Fields, place: string): void {
  const names = fields.left();
  if (names.length === 0) return;
  reading.remark(
    "left_out",
    place,
    `Left out: ${namesOf(names)}. A conversation holds no settings; give them with the next response.`,
  );
}

/** The place of a field in what was read. */
export function below(place: string, name: string): string {
  return place === "" ? name : `${place}.${name}`;
}

/** The same for a field that keeps books and stands in many objects. */
export function leaveBooks(reading: Reading, fields: Fields, names: readonly string[]): void {
  const left = new Set(fields.left());
  reading.leaveBooks(names.filter((name) => left.has(name)));
  for (const name of names) fields.take(name);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
