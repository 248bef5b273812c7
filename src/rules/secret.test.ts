import { describe, expect, test } from "vitest";

import { checkConversation } from "./check-conversation.ts";
import { itHoldsTo } from "./rule.test-support.ts";
import { secret } from "./secret.ts";

const offering = (...tools: object[]) => ({
  items: [{ type: "additional_tools", role: "developer", tools }],
});
const saying = (text: string) => ({ items: [{ role: "user", content: text }] });
const mcp = { type: "mcp", server_label: "shop", server_url: "https://mcp.example.com" };
const random = "Zk81QmWx0aPfL3sdTq7Rb2Vn5Yc9Ue4H";
const shellWith = (value: string) =>
  offering({
    type: "shell",
    environment: {
      type: "container_auto",
      network_policy: {
        type: "allowlist",
        allowed_domains: ["example.com"],
        domain_secrets: [{ domain: "example.com", name: "TOKEN", value }],
      },
    },
  });

/** Put together here, so that no scanner takes this file for a leak. */
const secrets = {
  "an API key": ["sk", "proj", random].join("-"),
  "a GitHub token": `gh${"p_"}${random}ab12`,
  "an AWS access key": `AK${"IA"}${"ABCDEFGH12345678"}`,
  "a Slack token": ["xoxb", "123456789012", random].join("-"),
  "a JSON Web Token": [`ey${"J"}${random}`, `ey${"J"}${random}`, random].join("."),
  "a private key": `-----BEGIN RSA ${"PRIVATE"} KEY-----\n${random}\n-----END RSA PRIVATE KEY-----`,
  "a Google API key": `AI${"za"}${random}abc`,
  "a bearer token": `Authorization: ${"Bearer"} ${random}`,
};

describe("Secret", () => {
  itHoldsTo(secret, {
    broken: [
      ...Object.entries(secrets).map(([name, value]) => ({
        name: `A message with ${name}`,
        body: saying(`Use ${value} please`),
        path: ["items", 0, "content"],
      })),
      {
        name: "A key in metadata",
        body: { metadata: { note: secrets["an API key"] } },
        path: ["metadata", "note"],
      },
      {
        name: "An authorization",
        body: offering({ ...mcp, authorization: random }),
        path: ["items", 0, "tools", 0, "authorization"],
      },
      {
        name: "A header with a bearer token",
        body: offering({ ...mcp, headers: { Authorization: `Bearer ${random}` } }),
        path: ["items", 0, "tools", 0, "headers", "Authorization"],
      },
      {
        name: "A secret of a host",
        body: shellWith(random),
        path: [
          "items",
          0,
          "tools",
          0,
          "environment",
          "network_policy",
          "domain_secrets",
          0,
          "value",
        ],
      },
    ],
    sound: [
      {
        name: "A placeholder",
        body: offering({
          ...mcp,
          authorization: "replace-with-your-token",
          headers: { "X-Api-Key": "<key>", "Accept-Language": "en" },
        }),
      },
      { name: "A secret to be filled in", body: shellWith("your-token") },
      {
        name: "Talk of keys",
        body: saying("My sk-key begins with sk-, and the header with Bearer."),
      },
      {
        name: "Sealed content",
        body: {
          items: [
            { type: "compaction", encrypted_content: `gAAAAABo${secrets["an AWS access key"]}` },
          ],
        },
      },
    ],
  });
});

test("The message never shows the secret", () => {
  const bodies = Object.values(secrets).map((value) => saying(`Use ${value} please`));
  const problems = bodies.flatMap((body) => checkConversation(body));
  expect(problems).toHaveLength(bodies.length);
  expect(problems.filter((problem) => JSON.stringify(problem).includes(random))).toEqual([]);
});
