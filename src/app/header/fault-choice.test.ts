import { expect, test } from "vitest";

import { faultSchema } from "#sandbox/fault-schema.ts";

import {
  type FaultChoice,
  frequencies,
  isAtWork,
  labelOf,
  offeredFaults,
  toChoice,
  toFaults,
} from "./fault-choice.ts";

const nothing: FaultChoice = {
  on: [],
  milliseconds: 2000,
  seconds: 5,
  frequency: "each",
  writesOnly: false,
  afterWrite: false,
};
const all = offeredFaults.map(({ fault }) => fault);

test("nothing is chosen while there are no faults", () => {
  expect(toChoice([])).toEqual(nothing);
  expect(toFaults(nothing)).toEqual([]);
});

test.each(frequencies.map(({ value }) => value))(
  "the sandbox takes every choice, and the dialog reads it again: %s",
  (frequency) => {
    for (const flag of [true, false]) {
      const choice = { ...nothing, on: all, frequency, writesOnly: flag, afterWrite: flag };
      const faults = toFaults(choice);
      expect(faults.map((fault) => faultSchema.safeParse(fault).error)).toEqual(
        all.map(() => undefined),
      );
      expect(toChoice(faults)).toEqual(choice);
    }
  },
);

test("a fault that has struck as often as it should is at work no more", () => {
  expect(isAtWork({ fault: "server_error", count: 1, fired: 0 })).toBe(true);
  expect(isAtWork({ fault: "server_error", count: 1, fired: 1 })).toBe(false);
  expect(isAtWork({ fault: "server_error", fired: 9 })).toBe(true);
});

test("a fault that was set elsewhere and is not offered has its own name", () => {
  expect(labelOf({ fault: "insufficient_quota" })).toBe("insufficient_quota");
});
