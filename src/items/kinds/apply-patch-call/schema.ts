import * as z from "zod";

import {
  callId,
  callIdHelp,
  caller,
  callerHelp,
  longTextLength,
  ownId,
} from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const path = field(text({ minLength: 1 }), "File, relative to the workspace.");
const patch = text({ maxLength: longTextLength });

const createFile = object(
  {
    type: tag("create_file"),
    path,
    diff: field(patch, "The new file as a diff: each line begins with `+`.", { widget: "diff" }),
  },
  { title: "Create a file" },
);

const updateFile = object(
  {
    type: tag("update_file"),
    path,
    diff: field(
      patch,
      "Unified diff: `-` takes a line out, `+` puts one in, a space keeps it; `@@` begins each place.",
      { widget: "diff" },
    ),
  },
  { title: "Update a file" },
);

const deleteFile = object({ type: tag("delete_file"), path }, { title: "Delete a file" });

export const schema = object({
  type: tag("apply_patch_call"),
  operation: field(
    z.discriminatedUnion("type", [updateFile, createFile, deleteFile]),
    "Create, update or delete one file.",
  ),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  status: field(z.enum(["completed", "in_progress"]), "Running or done."),
  id: ownId,
  caller: field(caller.nullable().optional(), callerHelp),
});
