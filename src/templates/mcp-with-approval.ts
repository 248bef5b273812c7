import type { Template } from "./template.ts";

export const mcpWithApproval: Template = {
  name: "mcp_with_approval",
  label: "MCP with approval",
  summary: "A server's tools are listed, one is asked for, a person agrees, it is called.",
  teaches:
    "The approval names the id of the request, and the call names it again: three items that belong together.",
  items: [
    {
      type: "message",
      role: "user",
      content: "Order 20417 arrived with a torn seam. Please send a replacement.",
    },
    {
      type: "mcp_list_tools",
      id: "mcpl_warehouse000",
      server_label: "warehouse",
      tools: [
        {
          name: "ship_replacement",
          description: "Ships an order once more, free of charge.",
          input_schema: {
            type: "object",
            properties: { order: { type: "integer" }, express: { type: "boolean" } },
            required: ["order"],
            additionalProperties: false,
          },
          annotations: { destructiveHint: true },
        },
      ],
    },
    {
      type: "mcp_approval_request",
      id: "mcpr_replace20417",
      server_label: "warehouse",
      name: "ship_replacement",
      arguments: '{"order":20417,"express":false}',
    },
    {
      type: "mcp_approval_response",
      approval_request_id: "mcpr_replace20417",
      approve: true,
      reason: "Within 60 days of delivery.",
    },
    {
      type: "mcp_call",
      id: "mcp_replace20417",
      server_label: "warehouse",
      name: "ship_replacement",
      arguments: '{"order":20417,"express":false}',
      approval_request_id: "mcpr_replace20417",
      status: "completed",
      output: '{"parcel":"NW-88213","arrives":"2026-11-26"}',
    },
    {
      type: "message",
      role: "assistant",
      content: "A new tent is on its way: parcel NW-88213 arrives on 26 November.",
    },
  ],
};
