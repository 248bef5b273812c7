import { readFile } from "node:fs/promises";

import * as z from "zod";

/** A line of a journal: what is known of one conversation, or that a process began or ended its work. */
export type JournalRecord = z.output<typeof recordSchema>;

const recordSchema = z.union([
  z.object({ run: z.object({ target: z.string(), pid: z.number().nullable() }) }),
  z.object({
    source: z.string(),
    line: z.number(),
    hash: z.string(),
    state: z.object({
      conversationId: z.string().optional(),
      acknowledged: z.number(),
      inFlight: z.object({ from: z.number(), to: z.number() }).optional(),
      announcedId: z.string().optional(),
      isDoubtful: z.boolean().optional(),
      lost: z.array(z.number()).optional(),
      perhapsTwice: z.array(z.string()).optional(),
    }),
  }),
]);

/** A journal that must not be used; its message is for the person who named it. */
export class JournalError extends Error {}

/** All records of a journal, none when it has not been begun. Throws a `JournalError`. */
export async function readRecords(path: string): Promise<JournalRecord[]> {
  const lines = (await textOf(path)).split("\n").filter((line) => line !== "");
  // A line that a kill has cut off stands for a request that was never sent.
  const records = lines.map((line) => recordSchema.safeParse(parse(line)).data);
  if (lines.length > 0 && records[0] === undefined) {
    throw new JournalError(`${path}: it is there, and it is no journal of send`);
  }
  return records.filter((record) => record !== undefined);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT") return "";
    throw new JournalError(`${path}: the journal cannot be read (${code})`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
