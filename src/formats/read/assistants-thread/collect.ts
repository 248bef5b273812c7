import { isObject, type JsonObject } from "#shared/json.ts";

/** A message or a step of a run, and where it stood in the paste. */
export type Placed = { value: JsonObject; place: string };

/** `around`: the places of what stands beside the messages, such as the thread itself and its runs. */
export type Collected = { found: Placed[]; around: string[]; hasMore: boolean };

/**
 * The messages and steps in a paste: a list object, a bare list, one of them alone, or several such lists
 * under any names. Undefined where there are none, or something else among them.
 */
export function collect(value: unknown): Collected | undefined {
  const found: Placed[] = [];
  const around: string[] = [];
  let hasMore = false;
  const isThread = gather(value, "", 0);
  return isThread && found.length > 0 ? { found, around, hasMore } : undefined;

  function gather(part: unknown, place: string, depth: number): boolean {
    if (Array.isArray(part)) {
      return part.every((each, index) => gather(each, `${place}[${index}]`, depth + 1));
    }
    if (!isObject(part)) return false;
    if (part.object === "thread.message" || part.object === "thread.run.step") {
      found.push({ value: part, place });
      return true;
    }
    if (part.object === "list" && Array.isArray(part.data)) {
      hasMore ||= part.has_more === true;
      return gather(part.data, place === "" ? "data" : `${place}.data`, depth + 1);
    }
    if (part.object === "thread" || part.object === "thread.run") {
      around.push(place);
      return true;
    }
    if (part.object !== undefined || depth > 0) return false;
    return Object.entries(part).every(([name, each]) => {
      if (typeof each === "object" && each !== null) return gather(each, name, depth + 1);
      around.push(name);
      return true;
    });
  }
}
