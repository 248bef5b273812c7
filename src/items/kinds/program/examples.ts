import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "One line",
    item: {
      type: "program",
      code: "return await tools.list_orders({});",
      call_id: "call_program_1",
      fingerprint: "fp_5c1d0e7a",
      id: "cm_68f1a2b3c4d5",
    },
  },
  {
    name: "Compare the weather of three cities",
    item: {
      type: "program",
      code: `const cities = ["Paris", "Lyon", "Nice"];
const reports = await Promise.all(
  cities.map((city) => tools.get_weather({ city, unit: "celsius" })),
);
const warmest = reports
  .map((report, index) => ({ city: cities[index], ...JSON.parse(report) }))
  .toSorted((a, b) => b.temperature - a.temperature)[0];
return JSON.stringify(warmest);
`,
      call_id: "call_program_7",
      fingerprint: "fp_9b2f4c6d8e0a1b3c",
      id: "cm_68f1a2b3c4e6",
    },
  },
  {
    name: "Three cities, one after the other",
    item: {
      type: "program",
      code: `const reports = [];
for (const city of ["Paris", "Lyon", "Nice"]) reports.push(await tools.get_weather({ city }));
return JSON.stringify(reports);
`,
      call_id: "call_program_9",
      fingerprint: "fp_7a3e1c5d9f2b4068",
      id: "cm_68f1a2b3c4f7",
    },
  },
];
