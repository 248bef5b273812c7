import { describe } from "vitest";

import { notADataUrl } from "./not-a-data-url.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const userSays = (part: object) => ({ items: [{ role: "user", content: [part] }] });
const path = ["items", 0, "content", 0, "file_data"];
const file = (filename: string, data: string) =>
  userSays({ type: "input_file", filename, file_data: data });

describe("File data that is no data URL", () => {
  itHoldsTo(notADataUrl, {
    broken: [
      { name: "Bare base64 of a PDF", body: file("invoice", "JVBERi0xLjQK"), path },
      { name: "Bare base64 with a name that tells", body: file("orders.csv", "b3JkZXI="), path },
      { name: "An address", body: file("invoice.pdf", "https://example.com/invoice.pdf"), path },
      { name: "Data that is not in base64", body: file("a.txt", "data:text/plain,Hello"), path },
      { name: "Bare base64 of who knows what", body: file("invoice", "AAAA"), path },
    ],
    sound: [{ name: "A data URL", body: file("orders.csv", "data:text/csv;base64,b3JkZXI=") }],
  });
});
