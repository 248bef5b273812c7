import OpenAI from "openai";

import { expect, test } from "./fixtures.ts";
import { setField } from "./form.ts";

test("What is composed in forms is what the official SDK reads back", async ({
  builder,
  server,
}) => {
  await builder.open();

  const system = await builder.addItem("Message");
  await setField(system, "Role", "system");
  await setField(system, "Content", "You are the support agent of Northwind Outdoor.");

  const user = await builder.addItem("Input message");
  await setField(user, "Text", "The tent arrived with a torn seam.");
  await user.getByRole("button", { name: "Add Image", exact: true }).click();
  await setField(user, "Image URL", "https://images.example.com/returns/tent-seam.jpg");

  const call = await builder.addItem("Function call");
  await setField(call, "Name", "find_order");
  await setField(call, "Arguments", '{"email":"ada@example.com"}');
  await setField(call, "Call id", "call_find_order");

  // The output takes the open call's id by itself.
  const output = await builder.addItem("Function call output");
  await setField(output, "Output", '{"order":20417}');

  const answer = await builder.addItem("Assistant message");
  await setField(answer, "Text", "I found your order. A new tent is on its way.");

  await builder.addMetadata("ticket", "4711");
  await builder.addMetadata("team", "support");
  await builder.send();
  const id = await builder.createdId();

  const client = new OpenAI({ apiKey: "none", baseURL: `${server.address}/sandbox/v1` });
  const { metadata } = await client.conversations.retrieve(id);
  expect(metadata).toEqual({ ticket: "4711", team: "support" });
  // The API leaves image URLs out of what it lists unless they are asked for.
  const { data } = await client.conversations.items.list(id, {
    order: "asc",
    include: ["message.input_image.image_url"],
  });
  expect(data.map(withoutId)).toEqual([
    {
      type: "message",
      role: "system",
      status: "completed",
      content: [{ type: "input_text", text: "You are the support agent of Northwind Outdoor." }],
    },
    {
      type: "message",
      role: "user",
      status: "completed",
      content: [
        { type: "input_text", text: "The tent arrived with a torn seam." },
        {
          type: "input_image",
          image_url: "https://images.example.com/returns/tent-seam.jpg",
          detail: "auto",
        },
      ],
    },
    {
      type: "function_call",
      name: "find_order",
      arguments: '{"email":"ada@example.com"}',
      call_id: "call_find_order",
      status: "completed",
    },
    {
      type: "function_call_output",
      call_id: "call_find_order",
      output: '{"order":20417}',
      status: "completed",
    },
    {
      type: "message",
      role: "assistant",
      status: "completed",
      content: [
        {
          type: "output_text",
          text: "I found your order. A new tent is on its way.",
          annotations: [],
          logprobs: [],
        },
      ],
    },
  ]);
});

function withoutId({ id: _id, ...item }: { id?: string | null }) {
  return item;
}
