import type { JsonObject } from "#shared/json.ts";

import { shownText } from "./shown-text.ts";

/** Who ran a search for tools. */
export function searcherOf({ execution }: JsonObject): string {
  if (execution === "client") return "the application";
  return execution === "server" ? "the API" : shownText(execution);
}
