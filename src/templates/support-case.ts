import { citingFiles } from "./citations.ts";
import type { Template } from "./template.ts";

const policy = { file_id: "file-Hq3kT9", filename: "returns-policy.pdf" };

export const supportCase: Template = {
  name: "support_case",
  label: "Long support case",
  summary: "A return from the first photo to the refund, with four tools and a change of mind.",
  teaches:
    "A whole case: what the customer says, what the agent looks up, and what it does. Metadata tells cases apart later.",
  items: [
    {
      type: "message",
      role: "developer",
      content:
        "You are the support agent of Northwind Outdoor. Look the order up before you promise anything, and keep answers short.",
    },
    {
      type: "message",
      role: "user",
      content: [
        { type: "input_text", text: "My tent has a torn seam after one weekend. Order 20417." },
        {
          type: "input_image",
          image_url: "https://images.example.com/returns/tent-seam.jpg",
          detail: "high",
        },
      ],
    },
    {
      type: "function_call",
      call_id: "call_order20417",
      name: "find_order",
      arguments: '{"order":20417}',
    },
    {
      type: "function_call_output",
      call_id: "call_order20417",
      output: '{"product":"Trail Tent 2","delivered":"2026-10-19","price":189.0,"paid":"card"}',
    },
    {
      type: "file_search_call",
      id: "fs_tornSeamPolicy",
      status: "completed",
      queries: ["manufacturing fault replacement period"],
      results: [
        {
          ...policy,
          score: 0.94,
          text: "Gear with a manufacturing fault is replaced free of charge within 60 days of delivery.",
        },
      ],
    },
    {
      type: "message",
      role: "assistant",
      id: "msg_replaceOffer0",
      status: "completed",
      content: [
        citingFiles(
          "I'm sorry about the seam. Your tent was delivered 34 days ago, so we replace it free of charge. Shall I send a new Trail Tent 2 to the same address?",
          [{ phrase: "replace it free of charge.", ...policy }],
        ),
      ],
    },
    {
      type: "message",
      role: "user",
      content: "We leave on Friday. Would it be there by Thursday?",
    },
    {
      type: "function_call",
      call_id: "call_stockTrail2",
      name: "find_stock",
      arguments: '{"product":"Trail Tent 2"}',
    },
    {
      type: "function_call",
      call_id: "call_delivery20417",
      name: "estimate_delivery",
      arguments: '{"order":20417,"express":true}',
    },
    {
      type: "function_call_output",
      call_id: "call_stockTrail2",
      output: '{"Hamburg":0,"Lyon":12}',
    },
    {
      type: "function_call_output",
      call_id: "call_delivery20417",
      output: '{"from":"Lyon","earliest":"2026-11-27"}',
    },
    {
      type: "message",
      role: "assistant",
      content:
        "Not before Friday the 27th, I'm afraid: the last ones are in Lyon. I can refund you today, so that you can buy one in a shop near you.",
    },
    { type: "message", role: "user", content: "Then the refund, please." },
    {
      type: "function_call",
      call_id: "call_refundTent",
      name: "start_refund",
      arguments: '{"order":20417,"amount":189.0,"reason":"torn seam"}',
    },
    {
      type: "function_call_output",
      call_id: "call_refundTent",
      output: '{"refund":"R-5512","card":"ends in 4410","days":3}',
    },
    {
      type: "message",
      role: "assistant",
      content:
        "Done: 189 EUR go back to the card that ends in 4410, within three days. Keep the tent or throw it away, we don't need it back.",
    },
    { type: "message", role: "user", content: "That was quick, thank you!" },
    {
      type: "message",
      role: "assistant",
      content: "You're welcome. Have a dry weekend, and enjoy the trip!",
    },
  ],
  metadata: { case: "NW-20417", channel: "web", outcome: "refund" },
};
