import type { Problem } from "#body/problem.ts";
import type { DraftDocument, DraftItem } from "#draft/document.ts";
import { definitionOf } from "#items/registry.ts";
import { labelOf } from "#schema/field.ts";
import { branchOf, type Shape, shapeOf } from "#schema/shape.ts";
import { getIn, type Path } from "#shared/path.ts";

const longestName = 40;

/** Where a problem is, in the words of the forms: "Content 1 › Image URL". Empty for a whole item. */
export function fieldOf({ path }: Problem, { items }: DraftDocument): string {
  const [root, place, ...rest] = path;
  if (root === "metadata") return shorten(String(place ?? ""));
  const item = root === "items" ? items[Number(place)] : undefined;
  return item ? labelsOf(item, rest).join(" › ") : "";
}

/** A name may be too long; that can be the problem. */
function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

/** What an item is called in a list: "Function call". */
export function kindLabelOf({ kind }: DraftItem): string {
  return kind === "unknown" ? "Unknown item" : definitionOf(kind).label;
}

function labelsOf({ kind, value }: DraftItem, path: Path): string[] {
  const labels: string[] = [];
  let shape = kind === "unknown" ? undefined : shapeOf(definitionOf(kind).schema);
  for (const [depth, step] of path.entries()) {
    const here = chosenShape(shape, getIn(value, path.slice(0, depth)));
    const field = here?.type === "object" ? here.fields.find(({ key }) => key === step) : undefined;
    if (typeof step === "number") labels.push(`${labels.pop() ?? ""} ${step + 1}`.trim());
    else labels.push(field?.label ?? labelOf(step));
    if (field) shape = shapeOf(field.schema);
    else shape = here?.type === "list" ? shapeOf(here.element) : undefined;
  }
  return labels;
}

/** Of a union the branch that the value has chosen, also where unions nest. */
function chosenShape(shape: Shape | undefined, value: unknown): Shape | undefined {
  if (shape?.type !== "union") return shape;
  const branch = branchOf(shape, value);
  return branch && chosenShape(shapeOf(branch.schema), value);
}
