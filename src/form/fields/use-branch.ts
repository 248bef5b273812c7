import { useEffect } from "react";
import type * as z from "zod";

import { carryOver } from "#schema/carry-over.ts";
import { emptyValue } from "#schema/empty-value.ts";
import { type Branch, branchOf, shapeOf, type ShapeOfType } from "#schema/shape.ts";
import { isObject } from "#shared/json.ts";
import { type Path, setIn } from "#shared/path.ts";
import { unparsedText } from "#shared/unparsed.ts";

import { type FormLink, useAt, useFormLink } from "../form-link.ts";
import { type FormMemory, keyedPath } from "../form-memory.ts";

/** The branch that a value of a union is in, and the way to another one. */
export function useBranch(schema: z.ZodType, path: Path) {
  const link = useFormLink();
  const shape = shapeOf(schema);
  const union = shape.type === "union" ? shape : undefined;
  const place = keyedPath(link.memory, link.read([]), path);
  const key = useAt(path, (value) => union && currentBranch(union, value, link.memory, place)?.key);
  useEffect(() => {
    if (key !== undefined) link.memory.branches.set(place, key);
  }, [link, key, place]);
  return {
    branches: union?.branches ?? [],
    branch: union?.branches.find((branch) => branch.key === key),
    switchTo(to: Branch) {
      switchBranch(link, path, key, to);
    },
  };
}

/** Read from the data; while the discriminator is missing, the branch last seen at this place. */
function currentBranch(
  union: ShapeOfType<"union">,
  value: unknown,
  memory: FormMemory,
  place: string,
): Branch | undefined {
  if (unparsedText(value) !== undefined) return undefined;
  const chosen = branchOf(union, value);
  const isSilent =
    union.discriminator !== undefined &&
    isObject(value) &&
    value[union.discriminator] === undefined;
  if (chosen || !isSilent) return chosen;
  return union.branches.find(({ key }) => key === memory.branches.get(place));
}

/** What the left branch held is kept, and comes back with the branch; what both mean alike follows. */
function switchBranch(link: FormLink, path: Path, from: string | undefined, to: Branch): void {
  const { memory, read, restructure } = link;
  const place = keyedPath(memory, read([]), path);
  const value = read(path);
  if (from !== undefined) memory.left.set(`${place} ${from}`, value);
  const start = memory.left.get(`${place} ${to.key}`) ?? emptyValue(to.schema);
  restructure(path, setIn(read([]), path, carryOver(value, to.schema, start)));
}
