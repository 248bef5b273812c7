import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Container that exists",
    item: { type: "code_interpreter", container: "cntr_68f1a2b3c4d5" },
  },
  { name: "Fresh container", item: { type: "code_interpreter", container: { type: "auto" } } },
  {
    name: "Container with files and some network",
    item: {
      type: "code_interpreter",
      container: {
        type: "auto",
        file_ids: ["file-Wr4qY8", "file-Ph2tN5"],
        memory_limit: "4g",
        network_policy: {
          type: "allowlist",
          allowed_domains: ["pypi.org", "api.example.com"],
          domain_secrets: [
            { domain: "api.example.com", name: "SHOP_TOKEN", value: "replace-with-your-token" },
          ],
        },
      },
      allowed_callers: ["direct"],
    },
  },
  {
    name: "Cut off from the network",
    item: {
      type: "code_interpreter",
      container: { type: "auto", memory_limit: null, network_policy: { type: "disabled" } },
      allowed_callers: ["direct", "programmatic"],
    },
  },
];
