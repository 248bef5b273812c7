// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";

import { Option, OptionSearch } from "./options.tsx";
import { useOptions } from "./use-options.ts";

const towns = ["Bergen", "Bern", "Oslo"];

function Towns({ onTake }: { onTake(town: string | undefined): void }) {
  const [query, setQuery] = useState("");
  const found = towns.filter((town) => town.startsWith(query));
  const options = useOptions(found.length);
  return (
    <>
      <OptionSearch
        aria-label="Search towns"
        options={options}
        value={query}
        onSearch={setQuery}
        onEnter={() => onTake(found[options.index])}
      />
      <div id={options.listId} role="listbox" aria-label="Towns">
        {found.map((town, index) => (
          <Option key={town} options={options} index={index} onTake={() => onTake(town)}>
            {town}
          </Option>
        ))}
      </div>
    </>
  );
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = () => {};
});

afterEach(cleanup);

function show() {
  const onTake = vi.fn<(town: string | undefined) => void>();
  render(<Towns onTake={onTake} />);
  const search = screen.getByRole("combobox", { name: "Search towns" });
  search.focus();
  return { onTake, search };
}

const chosen = () => screen.getByRole("option", { selected: true }).textContent;

test("Arrows choose, from the last one on to the first, and Enter takes what is chosen", async () => {
  const { onTake, search } = show();
  await userEvent.keyboard("{ArrowUp}");
  expect(chosen()).toBe("Oslo");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(onTake.mock.calls).toEqual([["Bern"]]);
  expect(search).toBe(document.activeElement);
});

test("Another query begins with its first option; where there is none nothing is chosen", async () => {
  const { search } = show();
  await userEvent.keyboard("{ArrowDown}B");
  expect(chosen()).toBe("Bergen");
  expect(search.getAttribute("aria-activedescendant")).toBe(screen.getAllByRole("option")[0]?.id);
  await userEvent.keyboard("x");
  expect(search.getAttribute("aria-expanded")).toBe("false");
  expect(search.hasAttribute("aria-activedescendant")).toBe(false);
});

test("Keys with which a word is being composed choose and take nothing", () => {
  const { onTake, search } = show();
  fireEvent.keyDown(search, { key: "ArrowDown", isComposing: true });
  fireEvent.keyDown(search, { key: "Enter", isComposing: true });
  expect(chosen()).toBe("Bergen");
  expect(onTake).not.toHaveBeenCalled();
});
