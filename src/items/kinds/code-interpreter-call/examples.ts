import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import { salesChart } from "#items/parts/example-images.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Nothing known but that it ran",
    item: {
      type: "code_interpreter_call",
      code: null,
      outputs: null,
      status: "completed",
      container_id: "cntr_68f1a2b3c4d5",
      id: "ci_68f1a2b3c4d5",
    },
  },
  {
    name: "Sales as a chart",
    item: {
      type: "code_interpreter_call",
      code: [
        "import pandas as pd",
        "import matplotlib.pyplot as plt",
        "",
        'sales = pd.read_csv("/mnt/data/tents.csv")',
        'print(sales.groupby("month")["sold"].sum())',
        'sales.plot.bar(x="month", y="sold", title="Tents sold")',
        "plt.show()",
      ].join("\n"),
      outputs: [
        { type: "logs", logs: "month\nJun    60\nJul    80\nAug    72\nSep   110\nOct   134\n" },
        { type: "image", url: `data:image/png;base64,${salesChart}` },
      ],
      status: "completed",
      container_id: "cntr_68f1a2b3c4e6",
      id: "ci_68f1a2b3c4e6",
    },
  },
  {
    name: "Failed",
    item: {
      type: "code_interpreter_call",
      code: 'open("/mnt/data/returns.csv").read()',
      outputs: [
        {
          type: "logs",
          logs: "FileNotFoundError: [Errno 2] No such file or directory: '/mnt/data/returns.csv'",
        },
      ],
      status: "failed",
      container_id: "cntr_68f1a2b3c4e6",
      id: "ci_68f1a2b3c4f7",
    },
  },
];
