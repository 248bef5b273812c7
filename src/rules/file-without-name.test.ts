import { describe } from "vitest";

import { fileWithoutName } from "./file-without-name.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const userSays = (part: object) => ({ items: [{ role: "user", content: [part] }] });
const path = ["items", 0, "content", 0, "filename"];
const file = { type: "input_file", file_data: "data:application/pdf;base64,JVBERi0=" };

describe("Inline file without a name", () => {
  itHoldsTo(fileWithoutName, {
    broken: [
      { name: "A nameless PDF", body: userSays(file), path },
      {
        name: "Data of an unusual type",
        body: userSays({ ...file, file_data: "data:application/x-odd;base64,AAAA" }),
        path,
      },
    ],
    sound: [
      { name: "A named file", body: userSays({ ...file, filename: "invoice.pdf" }) },
      { name: "A stored file", body: userSays({ type: "input_file", file_id: "file-1" }) },
    ],
  });
});
