import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "Free text", item: { type: "custom", name: "run_python" } },
  {
    name: "Queries in a grammar",
    item: {
      type: "custom",
      name: "query_orders",
      description: "Runs one read-only query against the orders database.",
      format: {
        type: "grammar",
        syntax: "lark",
        definition:
          'start: "SELECT" columns "FROM" NAME\ncolumns: NAME ("," NAME)*\nNAME: /[a-z_]+/\n%ignore " "\n',
      },
      defer_loading: true,
      allowed_callers: ["direct"],
      async: false,
    },
  },
  {
    name: "A note, filed later",
    item: {
      type: "custom",
      name: "file_note",
      description: "Files a note with the support case.",
      format: { type: "text" },
      allowed_callers: null,
      async: true,
    },
  },
];
