import { salesChart } from "#items/parts/example-images.ts";

import type { Template } from "./template.ts";

export const codeInterpreterWithImage: Template = {
  name: "code_interpreter_with_image",
  label: "Code interpreter with a chart",
  summary: "A table comes in as a file, Python reads it, and a chart comes out.",
  teaches:
    "Logs and images are outputs of the call itself: there is no second item. The answer cites the file in its container.",
  items: [
    {
      type: "message",
      role: "user",
      content: [
        { type: "input_text", text: "Which month was the best for tents? A chart would help." },
        {
          type: "input_file",
          filename: "tents.csv",
          file_data:
            "data:text/csv;base64,bW9udGgsc29sZApKdW4sNjAKSnVsLDgwCkF1Zyw3MgpTZXAsMTEwCk9jdCwxMzQK",
        },
      ],
    },
    {
      type: "code_interpreter_call",
      id: "ci_tentsByMonth0",
      container_id: "cntr_tentsByMonth",
      status: "completed",
      code: [
        "import pandas as pd",
        "import matplotlib.pyplot as plt",
        "",
        'sales = pd.read_csv("/mnt/data/tents.csv").set_index("month")',
        "print(sales)",
        'sales.plot.bar(legend=False, title="Tents sold")',
        'plt.savefig("/mnt/data/tents.png")',
      ].join("\n"),
      outputs: [
        {
          type: "logs",
          logs: "       sold\nmonth\nJun      60\nJul      80\nAug      72\nSep     110\nOct     134\n",
        },
        { type: "image", url: `data:image/png;base64,${salesChart}` },
      ],
    },
    {
      type: "message",
      role: "assistant",
      content:
        "October, with 134 tents: more than twice as many as in June. The only month that fell behind the one before it was August.",
    },
  ],
};
