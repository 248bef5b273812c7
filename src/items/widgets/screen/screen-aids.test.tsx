// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";

import { prepareForms, renderForm } from "#form/test-support.tsx";
import { field, object, tag } from "#schema/field.ts";

import { type Surroundings, SurroundingsProvider } from "../surroundings.tsx";
import { ScreenCanvas } from "./screen-canvas.tsx";

prepareForms();

beforeEach(() => {
  // jsdom has no pointer events; those of a mouse carry what is read of them here.
  Object.assign(document.defaultView ?? {}, { PointerEvent: MouseEvent });
  Element.prototype.setPointerCapture = () => {};
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    DOMRect.fromRect({ x: 10, y: 20, width: 640, height: 400 }),
  );
});

const click = object(
  { type: tag("move"), x: field(z.int(), "X."), y: field(z.int(), "Y.") },
  { aid: "screen-point" },
);
const drag = object(
  {
    type: tag("drag"),
    path: field(
      z.array(object({ x: field(z.int(), "X."), y: field(z.int(), "Y.") }, { title: "Point" })),
      "Path.",
    ),
  },
  { aid: "drag-path" },
);

const open = (name: string) => userEvent.click(screen.getByRole("button", { name }));

function draw(canvas: HTMLElement, points: readonly [number, number][]) {
  const [first = [0, 0], ...rest] = points;
  const last = points.at(-1) ?? first;
  fireEvent.pointerDown(canvas, { clientX: first[0], clientY: first[1], button: 0 });
  for (const [clientX, clientY] of rest) fireEvent.pointerMove(canvas, { clientX, clientY });
  fireEvent.pointerUp(canvas, { clientX: last[0], clientY: last[1] });
}

describe("a point", () => {
  test("A click sets x and y in the screen's own pixels, in one step", async () => {
    const { changes, value } = renderForm(click, { type: "move", x: 0, y: 0 });
    await open("Pick on the screenshot");
    draw(screen.getByRole("button", { name: "Point 0, 0" }), [[330, 220]]);
    expect(value()).toEqual({ type: "move", x: 640, y: 400 });
    expect(changes).toHaveLength(1);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "X" }).value).toBe("640");
  });

  test("Arrow keys move it by one pixel, with Shift by ten, and not off the screen", async () => {
    const { value } = renderForm(click, { type: "move", x: 5, y: 1 });
    await open("Pick on the screenshot");
    screen.getByRole("button", { name: "Point 5, 1" }).focus();
    await userEvent.keyboard("{ArrowRight}{Shift>}{ArrowDown}{/Shift}{ArrowUp}");
    expect(value()).toEqual({ type: "move", x: 6, y: 10 });
    await userEvent.keyboard("{Shift>}{ArrowLeft}{/Shift}{ArrowUp}");
    expect(value()).toEqual({ type: "move", x: 6, y: 9 });
  });

  test("A half-typed coordinate is no point yet, and a click sets both", async () => {
    const { value } = renderForm(click, { type: "move", x: "1-", y: 3 });
    await open("Pick on the screenshot");
    draw(screen.getByRole("button", { name: "No point yet" }), [[10, 20]]);
    expect(value()).toEqual({ type: "move", x: 0, y: 0 });
  });
});

describe("a path", () => {
  test("A drawn line becomes few points", async () => {
    const { changes, value } = renderForm(drag, { type: "drag", path: [] });
    await open("Draw on the screenshot");
    const line = Array.from({ length: 50 }, (_, index): [number, number] => [10 + index * 4, 20]);
    const corner: [number, number][] = [...line, [206, 120]];
    draw(screen.getByRole("button", { name: "Path of 0 points" }), corner);
    expect(value()).toEqual({
      type: "drag",
      path: [
        { x: 0, y: 0 },
        { x: 392, y: 0 },
        { x: 392, y: 200 },
      ],
    });
    expect(changes).toHaveLength(1);
  });

  test("Enter adds a point at the end, and arrow keys move it", async () => {
    const { value } = renderForm(drag, { type: "drag", path: [{ x: 4, y: 4 }] });
    await open("Draw on the screenshot");
    screen.getByRole("button", { name: "Path of 1 point" }).focus();
    await userEvent.keyboard("{Enter}{ArrowDown}");
    expect(value()).toEqual({
      type: "drag",
      path: [
        { x: 4, y: 4 },
        { x: 4, y: 5 },
      ],
    });
  });
});

describe("the screenshot", () => {
  const output = { type: "computer_call_output", output: { image_url: "https://x.test/a.png" } };
  const placed = [
    { key: "a", kind: "computer_call_output" as const, value: output },
    { key: "b", kind: "computer_call" as const, value: {} },
  ];
  const around: Surroundings = {
    itemKey: "b",
    items: () => placed,
    subscribe: () => () => {},
    newId: (prefix) => prefix,
  };

  test("The last one before the item gives the size; one that cannot be loaded is replaced", () => {
    const strokes: unknown[] = [];
    const { container } = render(
      <MantineProvider env="test">
        <SurroundingsProvider value={around}>
          <ScreenCanvas
            label="Canvas"
            help="Help."
            points={[]}
            onStroke={(stroke, size) => strokes.push([stroke.at(-1), size])}
            onNudge={() => {}}
          />
        </SurroundingsProvider>
      </MantineProvider>,
    );
    const image = container.querySelector("img");
    if (!image) throw new Error("No screenshot");
    expect(image.src).toBe("https://x.test/a.png");
    Object.defineProperty(image, "naturalWidth", { value: 64 });
    Object.defineProperty(image, "naturalHeight", { value: 40 });
    fireEvent.load(image);
    draw(screen.getByRole("button", { name: "Canvas" }), [[330, 220]]);
    expect(strokes).toEqual([
      [
        { x: 32, y: 20 },
        { width: 64, height: 40 },
      ],
    ]);
    fireEvent.error(image);
    expect(screen.getByText(/could not be loaded/)).toBeDefined();
  });
});
