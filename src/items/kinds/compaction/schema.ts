import { ownId } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

export const schema = object({
  type: tag("compaction"),
  encrypted_content: field(
    text({ maxLength: 20_971_520 }),
    "Sealed summary from the compact endpoint; only the API can read it.",
    { widget: "long-text" },
  ),
  id: ownId,
});
