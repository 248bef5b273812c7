import type { Reading } from "./reading.ts";

/** How a call of another format became an item, so that its output can follow it. */
export type Call = { callId: string; family: "function" | "custom"; name: string };

/** The calls of a conversation while it is read: ids made fit, and the call that an output answers. */
export type Calls = {
  /** Notes a call; an id that is missing is made up, one that is too long is shortened. */
  open(source: unknown, family: Call["family"], name: string, place: string): Call;
  /** The call that an output answers: by its id, else the oldest open one, of that name where one is told. */
  answer(source: unknown, name: string | undefined, place: string): Call;
};

export function followCalls(reading: Reading): Calls {
  const byId = new Map<string, Call>();
  const isOpen = new Set<Call>();
  let made = 0;

  function fit(source: unknown, place: string): string {
    if (typeof source === "string" && source !== "") return shortened(source, place);
    made += 1;
    reading.remark("changed", place, "There was no id to tie call and output; one was made up.");
    return `call_imported_${made}`;
  }

  function shortened(id: string, place: string): string {
    if (id.length <= longest) return id;
    reading.remark(
      "changed",
      place,
      `The id was shortened to the ${longest} characters that the API takes, on both sides alike.`,
    );
    return `${id.slice(0, longest - 9)}_${checksum(id)}`;
  }

  function oldestOpen(name: string | undefined): Call | undefined {
    return [...isOpen].find((call) => name === undefined || call.name === name);
  }

  return {
    open(source, family, name, place) {
      const call = { callId: fit(source, place), family, name };
      byId.set(call.callId, call);
      isOpen.add(call);
      return call;
    },
    answer(source, name, place) {
      const id = typeof source === "string" && source !== "" ? shortened(source, place) : undefined;
      const known = id === undefined ? oldestOpen(name) : byId.get(id);
      if (!known)
        return { callId: id ?? fit(undefined, place), family: "function", name: name ?? "" };
      isOpen.delete(known);
      if (id === undefined) {
        reading.remark(
          "changed",
          place,
          "It does not say which call it answers; it was taken for the oldest open one.",
        );
      }
      return known;
    },
  };
}

const longest = 64;

/** Eight characters that tell apart long ids which begin alike (FNV-1a). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
