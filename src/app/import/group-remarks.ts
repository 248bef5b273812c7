import type { Remark } from "#formats/conversation.ts";
import { groupBy } from "#shared/group-by.ts";

import type { RemarkGroup } from "./reading-messages.ts";

/** Places shown of each group. */
const mostPlaces = 5;

/** Remarks that say the same, as one with their places: a long conversation says it at every item. */
export function groupRemarks(remarks: readonly Remark[]): RemarkGroup[] {
  const groups = groupBy(remarks, ({ outcome, message }) => `${outcome} ${message}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const places = group.flatMap(({ place }) => (place === "" ? [] : place));
    const { outcome, message } = first;
    return { outcome, message, count: group.length, places: places.slice(0, mostPlaces) };
  });
}
