// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { composerShare, limitsFor, shareIn } from "./composer-share.ts";
import { Split } from "./split.tsx";

describe("the composer's share", () => {
  const widths = fc.integer({ min: 900, max: 6000 });
  const wishes = fc.option(fc.double({ min: 1, max: 99, noNaN: true }), { nil: undefined });

  test("leaves both panels so wide that they are of use, whatever is wished", () => {
    fc.assert(
      fc.property(widths, wishes, (width, wished) => {
        const composer = (shareIn(width, wished) / 100) * width;
        expect(composer).toBeGreaterThanOrEqual(352);
        expect(width - composer).toBeGreaterThanOrEqual(336);
      }),
    );
  });

  test("is what was wished where that is within the limits", () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 1, max: 99 }), (width, wished) => {
        const { min, max } = limitsFor(width);
        expect(shareIn(width, wished)).toBe(Math.min(max, Math.max(min, wished)));
      }),
    );
  });
});

describe("the line between the panels", () => {
  beforeEach(() => {
    localStorage.clear();
    composerShare.setState({ value: undefined });
    window.innerWidth = 1000;
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        disconnect() {}
      },
    );
    render(
      <div data-testid="panes">
        <div id="composer" />
        <Split controls="composer" />
      </div>,
    );
  });

  afterEach(cleanup);

  const line = () => screen.getByRole("separator", { name: "Width of the composer" });
  const share = () => Number(line().getAttribute("aria-valuenow"));
  const press = (key: string) => fireEvent.keyDown(line(), { key });

  test("moves by 2 percent with the arrows, and what it sets is remembered", () => {
    expect(share()).toBe(60);
    press("ArrowLeft");
    press("ArrowLeft");
    press("ArrowRight");
    expect(share()).toBe(58);
    expect(localStorage.getItem("composer-share")).toBe("58");
    expect(screen.getByTestId("panes").style.getPropertyValue("--composer-share")).toBe("58");
  });

  test("goes to its limits and no further, and back to where it was at first", () => {
    press("Home");
    expect(String(share())).toBe(line().getAttribute("aria-valuemin"));
    press("ArrowLeft");
    expect(share()).toBe(36);
    press("End");
    expect(String(share())).toBe(line().getAttribute("aria-valuemax"));
    press("Enter");
    expect(share()).toBe(60);
    press("Home");
    fireEvent.doubleClick(line());
    expect(share()).toBe(60);
    expect(localStorage.getItem("composer-share")).toBeNull();
  });

  test("leaves other keys alone", () => {
    expect(press("ArrowDown")).toBe(true);
    expect(press("ArrowLeft")).toBe(false);
  });
});
