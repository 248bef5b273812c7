// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";

import { prepareForms } from "#form/test-support.tsx";

import { renderApp } from "../app.test-support.tsx";
import GalleryScreen from "./gallery-screen.tsx";
import { PrintedSubject } from "./printed-subject.tsx";
import { slugOf } from "./samples.ts";
import { SubjectPage } from "./subject-page.tsx";
import { subjects } from "./subjects.ts";

prepareForms();
beforeEach(() => import("#items/widgets/item-schema-form.tsx"));
// Nothing has a size in jsdom, nor does it say what can be seen.
beforeEach(() => void (Element.prototype.checkVisibility = () => true));

function open(path: string, query = "") {
  window.history.replaceState(null, "", `/gallery/${path}${query}`);
  renderApp(<GalleryScreen path={path} />, { items: [] });
}

/** A window that is wide enough for all views side by side. */
function beWide() {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("min-width"),
    addEventListener() {},
    removeEventListener() {},
  }));
}

const region = (name: string) => screen.getByRole("region", { name });

describe.each(subjects.map((subject) => ({ path: subject.path, subject })))(
  "$path",
  ({ subject }) => {
    const { label, summary, occurs, examples } = subject;

    test("says what it is, offers every example and draws the one that is chosen", () => {
      const last = examples.at(-1);
      window.history.replaceState(null, "", last ? `/gallery?example=${slugOf(last)}` : "");
      renderApp(<SubjectPage subject={subject} />, { items: [] });
      const head = document.querySelector("h1")?.parentElement?.textContent;
      for (const words of [label, summary, occurs]) expect(head).toContain(words);
      const choices = screen.queryByLabelText("Examples", { selector: "ul" });
      const links = choices ? [...choices.querySelectorAll("a")] : [];
      const names = examples.map(({ name }) => name);
      expect(links.map(({ textContent }) => textContent)).toEqual(names.length > 1 ? names : []);
      expect(links.at(-1)?.getAttribute("aria-current") ?? "true").toBe("true");
      expect(screen.getByLabelText("Transcript", { selector: "section" }).textContent).not.toBe("");
    });

    test("has all its examples on paper, to be read and as JSON", () => {
      renderApp(<PrintedSubject subject={subject} isAlone />, { items: [] });
      for (const { name, item } of examples) {
        const example = screen.getByText(name, { selector: "h2" }).parentElement;
        const [read, json] = example?.querySelector(":scope > div")?.children ?? [];
        expect(read?.textContent).not.toBe("");
        expect(Object.keys(JSON.parse(json?.textContent ?? ""))).toEqual(Object.keys(item));
      }
    });
  },
);

test("What is tried in the form shows in the transcript and the JSON until it is started over", async () => {
  beWide();
  open("function_call", "?example=weather-in-a-city");
  const name = await within(region("Form")).findByLabelText("Name");
  await userEvent.clear(name);
  await userEvent.type(name, "get_tide");
  await waitFor(() => expect(region("Transcript").textContent).toContain("get_tide"));
  await waitFor(() => expect(region("JSON").textContent).toContain('"name": "get_tide"'));
  await userEvent.click(screen.getByRole("button", { name: "Start over" }));
  expect(region("JSON").textContent).toContain('"name": "get_weather"');
  expect(screen.queryByRole("button", { name: "Start over" })).toBeNull();
});

test("A tool has a form of its own fields, with what is wrong said there", async () => {
  beWide();
  open("tools/function");
  await userEvent.clear(await within(region("Form")).findByLabelText("Name"));
  expect(await within(region("Form")).findByText(/Empty string/)).toBeDefined();
});

test("A tool that has nothing but its type says so", () => {
  beWide();
  open("tools/computer");
  expect(region("Form").textContent).toContain("There is nothing to fill in");
});

test("An output is shown with its call, also when the id of both is changed", async () => {
  beWide();
  open("function_call_output", "?example=weather-report");
  const together = screen.getByRole("region", { name: "Call and output" });
  const names = within(together)
    .getAllByRole("article")
    .map((article) => article.getAttribute("aria-label"));
  expect(names).toEqual(["Item 1: Function call", "Item 2: Function call output"]);
  await userEvent.type(await within(region("Form")).findByLabelText("Call id"), "x");
  await waitFor(() => expect(region("JSON").textContent).toContain("call_k2XwqT0bx"));
  expect(within(together).getAllByRole("article")).toHaveLength(2);
});

test("Where there is no room one view is shown, and the address names it", async () => {
  open("function_call");
  expect(screen.queryByRole("region", { name: "JSON" })).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "JSON" }));
  expect(window.location.search).toBe("?view=json");
  expect(region("JSON").textContent).toContain('"function_call"');
});

test("What nothing is called says so, and leads to what there is", () => {
  open("telepathy_call");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Nothing is called that");
  expect(screen.getByText("telepathy_call")).toBeDefined();
  const link = screen.getByRole("link", { name: "all kinds and tools" });
  expect(link.getAttribute("href")).toBe("/gallery");
});
