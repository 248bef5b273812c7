import { describe } from "vitest";

import { localShellOutputById } from "./local-shell-output-by-id.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const call = {
  type: "local_shell_call",
  action: { type: "exec", command: ["ls"], env: {} },
  status: "completed",
  id: "lsh_1",
  call_id: "call_1",
};
const output = { type: "local_shell_call_output", output: "", id: "lsh_1" };

describe("Output tied to its call by id alone", () => {
  itHoldsTo(localShellOutputById, {
    broken: [
      {
        name: "An output with the id of its call",
        body: { items: [call, output] },
        path: ["items", 1, "call_id"],
      },
    ],
    sound: [
      {
        name: "An output with both",
        body: { items: [call, { ...output, call_id: "call_1" }] },
      },
    ],
  });
});
