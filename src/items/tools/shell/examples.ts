import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

/** A zip file with one `SKILL.md` of four lines. */
const packedSkill =
  "UEsDBBQAAAAIAABIYl2yP193VAAAAF0AAAAIAAAAU0tJTEwubWTT1dXlykvMTbVSKEpNK81L0S3Iz8lMruRKSS1OLsosKMnMz7NScElNzgQKQJUU63HpAnUFgTkK5ZklGZl5CmYGCimJlcUK+WkKBaVFyRmJxal6XABQSwECFAMUAAAACAAASGJdsj9fd1QAAABdAAAACAAAAAAAAAAAAAAAgAEAAAAAU0tJTEwubWRQSwUGAAAAAAEAAQA2AAAAegAAAAAA";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "As the API decides", item: { type: "shell" } },
  {
    name: "Fresh container with skills",
    item: {
      type: "shell",
      environment: {
        type: "container_auto",
        file_ids: ["file-Wr4qY8"],
        memory_limit: "16g",
        network_policy: {
          type: "allowlist",
          allowed_domains: ["registry.npmjs.org", "api.example.com"],
          domain_secrets: [
            { domain: "api.example.com", name: "SHOP_TOKEN", value: "replace-with-your-token" },
          ],
        },
        skills: [
          { type: "skill_reference", skill_id: "skill_68f1a2b3c4d5", version: "latest" },
          {
            type: "inline",
            name: "refund-policy",
            description: "Decides refunds.",
            source: {
              type: "base64",
              media_type: "application/zip",
              data: packedSkill,
            },
          },
        ],
      },
      allowed_callers: ["direct"],
    },
  },
  {
    name: "Your own machine",
    item: {
      type: "shell",
      environment: {
        type: "local",
        skills: [
          {
            name: "release-notes",
            description: "Writes release notes from the commits since the last tag.",
            path: "/home/dana/skills/release-notes",
          },
        ],
      },
      allowed_callers: ["direct", "programmatic"],
    },
  },
  {
    name: "Offline container",
    item: {
      type: "shell",
      environment: { type: "container_auto", network_policy: { type: "disabled" } },
    },
  },
  {
    name: "Container that exists",
    item: {
      type: "shell",
      environment: { type: "container_reference", container_id: "cntr_68f1a2b3c4d5" },
    },
  },
];
