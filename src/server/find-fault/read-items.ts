import { checkBody } from "#body/check-body.ts";
import { isObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { refuseErrors } from "../refuse-errors.ts";

/** The items of a body. Only the list is checked, not what is in it. */
export function readItems(body: unknown): readonly unknown[] {
  refuseErrors(checkBody(body).filter(({ path }) => isOfList(path)));
  return isObject(body) && Array.isArray(body.items) ? body.items : [];
}

function isOfList([root, ...rest]: Path): boolean {
  return root === undefined || (root === "items" && rest.length === 0);
}
