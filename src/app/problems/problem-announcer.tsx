import { VisuallyHidden } from "@mantine/core";
import { useEffect, useState } from "react";

import { useProblems } from "./problem-context.tsx";
import { countInWords } from "./severity.tsx";

/** Milliseconds for which a count must hold before it is said: typing goes through many of them. */
const calm = 1000;

/** Says how many problems there are when that has changed, once it has come to rest. */
export function ProblemAnnouncer() {
  const count = countInWords(useProblems()) || "No problems";
  const [said, setSaid] = useState({ count, isNews: false });

  useEffect(() => {
    const timer = setTimeout(
      () => setSaid((last) => (last.count === count ? last : { count, isNews: true })),
      calm,
    );
    return () => clearTimeout(timer);
  }, [count]);

  return (
    <VisuallyHidden role="status" aria-label="Problem count">
      {said.isNews && said.count}
    </VisuallyHidden>
  );
}
