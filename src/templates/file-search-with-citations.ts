import { citingFiles } from "./citations.ts";
import type { Template } from "./template.ts";

const policy = { file_id: "file-Rp8wK2", filename: "travel-policy-2026.pdf" };
const rates = { file_id: "file-Dm4tN7", filename: "daily-rates.md" };

export const fileSearchWithCitations: Template = {
  name: "file_search_with_citations",
  label: "File search with citations",
  summary: "An answer from the company's own documents, with its sources.",
  teaches:
    "The search keeps the passages it found with their scores. The answer cites a file at the place where the mark goes.",
  items: [
    {
      type: "message",
      role: "user",
      content: "Can I book a sleeper to Vienna instead of a flight, and what do I get for meals?",
    },
    {
      type: "file_search_call",
      id: "fs_travelPolicy0001",
      status: "completed",
      queries: ["night train instead of flight", "meal allowance Austria"],
      results: [
        {
          ...policy,
          score: 0.91,
          text: "Night trains count as rail. A single compartment may be booked for journeys of more than six hours.",
        },
        { ...rates, score: 0.83, text: "Austria: 52 EUR a day, 35 EUR on the day of arrival." },
      ],
    },
    {
      type: "message",
      role: "assistant",
      id: "msg_travelAnswer01",
      status: "completed",
      content: [
        citingFiles(
          "Yes. A night train counts as rail, and for more than six hours you may book a single compartment. For meals you get 52 EUR a day, and 35 EUR on the day you arrive.",
          [
            { phrase: "a single compartment.", ...policy },
            { phrase: "on the day you arrive.", ...rates },
          ],
        ),
      ],
    },
  ],
};
