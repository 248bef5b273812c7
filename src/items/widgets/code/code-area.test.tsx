// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { prepareForms, renderForm } from "#form/test-support.tsx";
import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

prepareForms();

const schema = object({ code: field(text(), "Code.", { widget: "code" }) });

const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code" });

test("Tab moves on; Ctrl+] and Ctrl+[ indent the selected lines", async () => {
  const { value } = renderForm(schema, { code: "a\nb" });
  box().focus();
  box().setSelectionRange(0, 3);
  await userEvent.keyboard("{Control>}]]{/Control}");
  expect(value()).toEqual({ code: "    a\n    b" });
  await userEvent.keyboard("{Control>}[[{/Control}");
  expect(value()).toEqual({ code: "  a\n  b" });
  await userEvent.tab();
  expect(document.activeElement).not.toBe(box());
  expect(value()).toEqual({ code: "  a\n  b" });
});

test("Each line has its number", () => {
  const { container } = renderForm(schema, { code: "a\nb\n" });
  expect(container.textContent).toContain("1\n2\n3");
});
