import { useEffect, useMemo, useState } from "react";

import type { Written } from "#formats/write/writer.ts";

import type { FileFormat } from "./file-formats.ts";
import type { Leaving } from "./secrets.ts";

/** What a format makes of drafts; undefined while that is being made. */
export function useWritten(
  format: FileFormat | undefined,
  drafts: readonly Leaving[],
): Written | undefined {
  const result = useMemo(() => format?.write(drafts), [format, drafts]);
  const [made, setMade] = useState<{ of: unknown; written: Written }>();

  useEffect(() => {
    if (!(result instanceof Promise)) return undefined;
    let isGone = false;
    async function wait(promise: Promise<Written>) {
      const written = await promise.catch(() => notMade);
      if (!isGone) setMade({ of: promise, written });
    }
    void wait(result);
    return () => {
      isGone = true;
    };
  }, [result]);

  if (!(result instanceof Promise)) return result;
  return made?.of === result ? made.written : undefined;
}

const notMade: Written = {
  text: "",
  remarks: [
    {
      outcome: "left_out",
      place: "",
      message: "The file could not be made. Check the connection, and try again.",
    },
  ],
};
