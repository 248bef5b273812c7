import * as z from "zod";

/** An item as the API gives it back; what it says beyond this is kept. */
const storedItem = z.looseObject({ id: z.string().optional() });

export type StoredItem = z.output<typeof storedItem>;

/** A page of items. An empty one has neither a first nor a last id. */
export const itemList = z.object({
  data: z.array(storedItem),
  last_id: z.string().nullish(),
  has_more: z.boolean(),
});

export type ItemList = z.output<typeof itemList>;
