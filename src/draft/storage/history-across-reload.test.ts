import fc from "fast-check";
import { expect, test } from "vitest";

import { setIn } from "#shared/path.ts";

import { type Change, change } from "../change.test-support.ts";
import { emptyDocument } from "../document.ts";
import { applyStep, stepBetween } from "../step.ts";
import type { DraftSession } from "./draft-library.ts";
import { emptyProfile, historyOf, openSession, presentOf } from "./library.test-support.ts";
import { longText } from "./long-texts.ts";
import { openDraftLibrary } from "./open-draft-library.ts";

type Act = { change: Change } | "undo" | "redo" | "save" | "reload";

const longEdit = fc.constantFrom("a", "b").map((letter): Change => (document) => ({
  ...document,
  items: document.items.map((item, index) =>
    index === 0
      ? { ...item, value: setIn(item.value, ["image_url"], letter.repeat(longText)) }
      : item,
  ),
}));

const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ change }) },
  { weight: 1, arbitrary: fc.record({ change: longEdit }) },
  { weight: 4, arbitrary: fc.constantFrom<Act[]>("undo", "redo", "save", "reload") },
);

test("A draft that is reloaded at any moments undoes and redoes as one that never was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const profile = emptyProfile();
      const id = await openDraftLibrary(profile).create({ document: emptyDocument });
      const reopen = () => openSession(openDraftLibrary(profile), id);
      const memory = openDraftLibrary(emptyProfile());
      const never = await openSession(memory, await memory.create({ document: emptyDocument }));
      let reloaded = await reopen();

      for (const next of [...acts, "reload" as const]) {
        if (next === "save") await reloaded.flush();
        else if (next === "reload") {
          await reloaded.close();
          reloaded = await reopen();
        } else if (typeof next === "string") {
          for (const session of [never, reloaded]) session.store.getState()[next]();
        } else {
          const step = stepBetween(presentOf(never), next.change(presentOf(never))) ?? {};
          for (const session of [never, reloaded]) {
            session.store.getState().change((document) => applyStep(document, step));
          }
        }
      }

      expect(presentOf(reloaded)).toEqual(presentOf(never));
      expect(stepsOf(reloaded)).toEqual(stepsOf(never));
      for (const way of ["undo", "redo"] as const) {
        while (steps(never, way) > 0) {
          for (const session of [never, reloaded]) session.store.getState()[way]();
          expect(presentOf(reloaded)).toEqual(presentOf(never));
        }
      }
      expect(stepsOf(reloaded)).toEqual(stepsOf(never));
      await Promise.all([reloaded.close(), never.close()]);
    }),
    { numRuns: 30 },
  );
});

const stepsOf = (session: DraftSession) => [steps(session, "undo"), steps(session, "redo")];
const steps = (session: DraftSession, way: "undo" | "redo") =>
  historyOf(session)[way === "undo" ? "past" : "future"].length;
