import { describe } from "vitest";

import { mcpServer } from "./mcp-server.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const offering = (...tools: object[]) => ({
  items: [{ type: "additional_tools", role: "developer", tools }],
});
const tool = { type: "mcp", server_label: "shop" };
const url = { server_url: "https://mcp.example.com" };
const tunnel = { tunnel_id: `tunnel_${"a".repeat(32)}` };

describe("MCP tool without exactly one server", () => {
  itHoldsTo(mcpServer, {
    broken: [
      { name: "A label alone", body: offering(tool), path: ["items", 0, "tools", 0] },
      {
        name: "An address and a tunnel",
        body: offering({ ...tool, ...url, ...tunnel }),
        path: ["items", 0, "tools", 0, "tunnel_id"],
      },
    ],
    sound: [{ name: "An address", body: offering({ ...tool, ...url }) }],
  });
});
