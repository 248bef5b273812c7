import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { allowedCallers, deferLoading } from "../tool-fields.ts";

const toolFilter = object(
  {
    tool_names: field(z.array(text()).optional(), "Tools by name.", {
      common: true,
      initial: true,
    }),
    read_only: field(z.boolean().optional(), "Match tools the server marks as read-only.", {
      common: true,
    }),
  },
  { title: "Filter" },
);

const approvalFilter = object(
  {
    always: field(toolFilter.optional(), "Calls that a person must approve.", {
      label: "Always ask for",
      common: true,
      initial: true,
    }),
    never: field(toolFilter.optional(), "Calls that run without asking.", {
      label: "Never ask for",
      common: true,
    }),
  },
  { title: "By tool" },
);

export const schema = object(
  {
    type: tag("mcp"),
    server_label: field(text(), "Your name for the server; calls refer to it."),
    server_url: field(
      text({ format: "url" }).optional(),
      "Address of the server. One of this, a tunnel or a connector is needed.",
      { widget: "url", label: "Server URL", common: true, initial: true },
    ),
    server_description: field(text().optional(), "What the server is for.", { common: true }),
    allowed_tools: field(
      z
        .union([z.array(text()), toolFilter])
        .nullable()
        .optional(),
      "Names of the tools to offer, or a filter.",
      { common: true },
    ),
    require_approval: field(
      z
        .union([z.enum(["always", "never"]), approvalFilter])
        .nullable()
        .optional(),
      "Which calls a person must approve: `always`, `never`, or a filter for each.",
      { common: true },
    ),
    authorization: field(
      text().optional(),
      "OAuth access token. It is a secret: whoever sees the conversation sees it.",
    ),
    headers: field(
      z.record(z.string(), text()).nullable().optional(),
      "HTTP headers sent to the server; they may hold secrets.",
    ),
    defer_loading: deferLoading,
    allowed_callers: allowedCallers,
    tunnel_id: field(
      text({ pattern: /^tunnel_[a-z0-9]{32}$/ }).optional(),
      "Private tunnel instead of an address: `tunnel_` and 32 letters or digits.",
      { label: "Tunnel ID" },
    ),
    connector_id: field(
      z
        .enum([
          "connector_dropbox",
          "connector_gmail",
          "connector_googlecalendar",
          "connector_googledrive",
          "connector_microsoftteams",
          "connector_outlookcalendar",
          "connector_outlookemail",
          "connector_sharepoint",
        ])
        .optional(),
      "Built-in connector instead of an address; deprecated for models released after September 2026.",
      { label: "Connector ID" },
    ),
  },
  { title: "MCP server" },
);
