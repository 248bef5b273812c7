import { useEffect, useState } from "react";

import { afterPaint } from "#ui/after-paint.ts";

type Checks = typeof import("./metadata-checks.ts");

let loaded: Checks | undefined;

/** What checks metadata. It comes after the fields, and is undefined until then: one can type at once. */
export function useMetadataChecks(): Checks | undefined {
  const [checks, setChecks] = useState(loaded);
  useEffect(() => {
    async function load() {
      await afterPaint();
      loaded ??= await import("./metadata-checks.ts").catch(() => undefined);
      setChecks(loaded);
    }
    void load();
  }, []);
  return checks;
}
