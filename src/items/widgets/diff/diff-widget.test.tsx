// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { prepareForms, renderForm } from "#form/test-support.tsx";
import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

prepareForms();

const schema = object({ diff: field(text(), "Diff.", { widget: "diff" }) });

const show = () => userEvent.click(screen.getByRole("button", { name: "Show changes of Diff" }));
const region = () => screen.getByRole("region", { name: "Changes of Diff" });

test("Changes are counted, and shown on request as they are typed", async () => {
  renderForm(schema, { diff: "@@\n-a\n+b\n" });
  expect(screen.getByText("+1")).toBeDefined();
  expect(screen.getByText("−1")).toBeDefined();
  await show();
  await userEvent.type(screen.getByRole("textbox", { name: "Diff" }), "+c");
  const kinds = [...region().querySelectorAll("[data-kind]")].map((line) => [
    line.getAttribute("data-kind"),
    line.textContent,
  ]);
  expect(kinds).toEqual([
    ["heading", "@@"],
    ["removed", "-a"],
    ["added", "+b"],
    ["added", "+c"],
  ]);
});

test("Of ten thousand lines only those around the ones in sight are drawn", async () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `+${index}`);
  renderForm(schema, { diff: lines.join("\n") });
  await userEvent.click(screen.getByRole("button", { name: "Edit Diff as text" }));
  await show();
  expect(region().querySelectorAll("[data-kind]").length).toBeLessThan(100);
  fireEvent.scroll(region(), { target: { scrollTop: 9990 * 20 } });
  expect(region().textContent).toContain("+9999");
  expect(region().querySelectorAll("[data-kind]").length).toBeLessThan(100);
});
