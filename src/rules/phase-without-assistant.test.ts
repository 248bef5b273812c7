import { describe } from "vitest";

import { phaseWithoutAssistant } from "./phase-without-assistant.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const message = { role: "user", content: "Hello" };

describe("Phase without assistant", () => {
  itHoldsTo(phaseWithoutAssistant, {
    broken: [
      {
        name: "A user with a phase",
        body: { items: [{ ...message, phase: "commentary" }] },
        path: ["items", 0, "phase"],
      },
    ],
    sound: [
      {
        name: "An assistant with a phase",
        body: { items: [{ ...message, role: "assistant", phase: "final_answer" }] },
      },
      { name: "A phase of null", body: { items: [{ ...message, phase: null }] } },
    ],
  });
});
