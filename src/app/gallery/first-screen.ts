import { definitionOf } from "#items/registry.ts";
import { getIn } from "#shared/path.ts";

/** The screen that actions are drawn on: the picture of an example of what they lead to. */
export const firstScreen = definitionOf("computer_call_output")
  .examples.map(({ item }) => getIn(item, ["output", "image_url"]))
  .find((address) => typeof address === "string");
