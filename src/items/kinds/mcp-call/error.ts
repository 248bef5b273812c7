import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const message = field(text(), "What was said about it.", { widget: "long-text" });

/** What went wrong in a call to an MCP server. The API refuses a plain text here. */
export const error = z.discriminatedUnion("type", [
  object(
    {
      type: tag("mcp_protocol_error"),
      code: field(z.int(), "Error number of the protocol, such as -32602."),
      message,
    },
    { title: "Protocol error" },
  ),
  object(
    {
      type: tag("mcp_tool_execution_error"),
      content: field(z.unknown(), "Whatever the tool reported, as JSON."),
    },
    { title: "Tool execution error" },
  ),
  object(
    { type: tag("http_error"), code: field(z.int(), "HTTP status, such as 503."), message },
    { title: "HTTP error" },
  ),
]);
