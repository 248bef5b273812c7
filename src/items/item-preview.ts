import type { JsonObject } from "#shared/json.ts";

/** What a preview gets. The item may be half-typed or come from anywhere: nothing is certain of it. */
export type ItemPreviewProps = {
  item: JsonObject;
  /** For an output: the call that it answers, where one is there. */
  call?: JsonObject | undefined;
  /** For an action on a screen: the address of the screenshot that it acts on. */
  screenshot?: string | undefined;
};
