import type { Fix } from "#body/fix.ts";
import { newId } from "#shared/ids.ts";
import { isObject } from "#shared/json.ts";
import { type Path, toPointer } from "#shared/path.ts";

import { conversationOf, endsOf, type PlacedEnd } from "./conversation.ts";
import { pathOf, tie } from "./links.ts";

/** The most characters that the API takes in a call_id, on either side. */
const longest = 64;

/** Shortens the id at a path together with all that is tied to it; nothing where the path is no tie. */
export function shortenLink(body: unknown, path: Path): Fix[] {
  const ends = placesOf(body);
  const own = ends.get(toPointer(path));
  if (own?.id === undefined) return [];
  const family = [...ends.values()].filter((end) => end.family === own.family);
  const short = own.id.slice(0, longest);
  const id = family.some((end) => end.id === short) ? newId("call_") : short;
  return [
    {
      label: `Shorten it to '${id}', and all that is tied to it`,
      isSafe: false,
      edits: tie(
        family.filter((end) => end.id === own.id),
        id,
      ),
    },
  ];
}

const known = new WeakMap<object, ReadonlyMap<string, PlacedEnd>>();

function placesOf(body: unknown): ReadonlyMap<string, PlacedEnd> {
  if (!isObject(body)) return new Map();
  let places = known.get(body);
  if (!places) {
    const conversation = conversationOf(body);
    places = new Map(endsOf(conversation).map((end) => [toPointer(pathOf(end)), end]));
    known.set(body, places);
  }
  return places;
}
