import * as z from "zod";

import { countStored } from "#draft/storage/count-stored.ts";
import { openDatabase } from "#draft/storage/open-database.ts";

// The page's policy forbids code made of text, here as there.
z.config({ jitless: true });

const opening = openDatabase({});
let isAskedAgain = false;
let isCounting = false;

/** Each message asks for what is not counted yet by the rules that it names; one that comes meanwhile is for the next round. */
addEventListener("message", async ({ data: rules }: MessageEvent<string>) => {
  isAskedAgain = true;
  if (isCounting) return;
  isCounting = true;
  const database = await opening;
  while (isAskedAgain) {
    isAskedAgain = false;
    // What failed is tried again when it is asked for again.
    if (typeof database !== "string") await countStored(database, rules).catch(() => undefined);
  }
  isCounting = false;
});
