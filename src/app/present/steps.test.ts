import { expect, test } from "vitest";

import { draftItemOf } from "#draft/fresh-item.ts";

import { slidesOf, wordsOf } from "./steps.ts";

const user = draftItemOf({ type: "message", role: "user", content: "Rain in Paris and Rome?" });
const callFor = (city: string) =>
  draftItemOf({
    type: "function_call",
    call_id: `call_${city}`,
    name: "get_weather",
    arguments: JSON.stringify({ city }),
  });
const outputFor = (city: string) =>
  draftItemOf({ type: "function_call_output", call_id: `call_${city}`, output: "Dry" });

test("Calls made side by side are each seen again with their own output", () => {
  const [paris, rome] = [callFor("Paris"), callFor("Rome")];
  const [inRome, inParis] = [outputFor("Rome"), outputFor("Paris")];
  const slides = slidesOf([user, paris, rome, inRome, inParis]);
  expect(slides.map(({ step }) => step.item)).toEqual([user, paris, rome, inRome, inParis]);
  expect(slides.map(({ call }) => call?.item)).toEqual([
    undefined,
    undefined,
    undefined,
    rome,
    paris,
  ]);
});

test("An output before its call, or with an empty id, stands alone", () => {
  const nameless = draftItemOf({ type: "function_call_output", call_id: "", output: "Dry" });
  const slides = slidesOf([outputFor("Oslo"), callFor("Oslo"), nameless]);
  expect(slides.map(({ call }) => call)).toEqual([undefined, undefined, undefined]);
});

test("A step is announced by who speaks, or by its kind, and by its first words", () => {
  const slides = slidesOf([user, callFor("Oslo"), draftItemOf({ type: "hologram" })]);
  expect(slides.map(({ step }) => wordsOf(step))).toEqual([
    "user: Rain in Paris and Rome?",
    expect.stringMatching(/^Function call – .*get_weather/),
    "Unknown item",
  ]);
});
