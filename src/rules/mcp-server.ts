import { keepOne } from "./keep-one.ts";
import { perItem } from "./per-item.ts";
import { isFilled, toolsOf } from "./places.ts";
import type { Rule } from "./rule.ts";

const addresses = ["server_url", "tunnel_id", "connector_id"];

export const mcpServer: Rule = {
  code: "mcp_server",
  severity: "warning",
  title: "MCP tool without exactly one server",
  explanation:
    "One of an address, a tunnel or a connector must be given. Whether the API says so at create is not known; the next response can't reach a server that is not named, or named twice.",
  source: "https://developers.openai.com/api/docs/guides/tools-connectors-mcp",
  concerns: ["mcp tools"],
  check: perItem(({ value }) =>
    toolsOf(value).flatMap(({ path, value: tool }) => {
      if (tool.type !== "mcp") return [];
      const filled = addresses.filter((key) => isFilled(tool[key]));
      const [, second] = filled;
      const names = (second ? filled : addresses).map((name) => `'${name}'`).join(", ");
      if (filled.length === 0) return [{ path, message: `It needs one of ${names}.` }];
      if (second === undefined) return [];
      const fixes = () => keepOne(path, filled);
      return [{ path: [...path, second], message: `Only one of ${names} can be meant.`, fixes }];
    }),
  ),
};
