import { ownId } from "#items/parts/common.ts";
import { object, tag } from "#schema/field.ts";

export const schema = object({ type: tag("compaction_trigger"), id: ownId });
