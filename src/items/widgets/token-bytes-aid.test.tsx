// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import * as z from "zod";

import { prepareForms, renderForm } from "#form/test-support.tsx";
import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

prepareForms();

const schema = object(
  { token: field(text(), "Token."), bytes: field(z.array(z.int()), "Bytes.") },
  { aid: "token-bytes" },
);

test("The bytes are those of the token in UTF-8", async () => {
  const { value } = renderForm(schema, { token: "é", bytes: [] });
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Bytes from token" });
  await userEvent.click(button);
  expect(value()).toEqual({ token: "é", bytes: [195, 169] });
  expect(button.disabled).toBe(true);
});
