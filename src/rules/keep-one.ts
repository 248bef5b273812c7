import type { Fix } from "#body/fix.ts";
import type { Path } from "#shared/path.ts";

/** Of fields that exclude each other: a fix for each that keeps it and removes the rest. */
export function keepOne(path: Path, fields: readonly string[]): Fix[] {
  return fields.map((kept) => {
    const others = fields.filter((name) => name !== kept);
    return {
      label: `Keep '${kept}', remove ${others.map((name) => `'${name}'`).join(" and ")}`,
      isSafe: false,
      edits: others.map((name) => ({ type: "remove", path: [...path, name] })),
    };
  });
}
