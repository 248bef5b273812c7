import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { schema as customTool } from "../custom/schema.ts";
import { functionInNamespace } from "./function-in-namespace.ts";

export const schema = object(
  {
    type: tag("namespace"),
    name: field(text({ minLength: 1 }), "Prefix the calls carry."),
    description: field(text({ minLength: 1 }), "What the group is for.", { widget: "long-text" }),
    tools: field(
      z.array(z.discriminatedUnion("type", [functionInNamespace, customTool])).min(1),
      "Functions and custom tools in the group; best under ten.",
      // The list around a namespace is called tools already: its buttons must differ from these.
      { label: "Namespace tools" },
    ),
  },
  { title: "Namespace" },
);
