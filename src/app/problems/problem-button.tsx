import { Button, Tooltip } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";

import { apiMessage, type Problem } from "#body/problem.ts";

import type { Reveal } from "./use-reveal.ts";

/** How many problems there are; a click leads to the first. */
export function ProblemButton({
  problems,
  reveal,
}: {
  problems: readonly Problem[];
  reveal: Reveal;
}) {
  const [first] = problems;
  const count = problems.length;
  if (!first) return null;
  return (
    <Tooltip label={apiMessage(first)} multiline maw={320}>
      <Button
        size="sm"
        variant="subtle"
        color="red"
        leftSection={<IconAlertCircle size={18} stroke={1.75} aria-hidden />}
        onClick={() => reveal(first.path)}
      >
        {count === 1 ? "1 problem" : `${count} problems`}
      </Button>
    </Tooltip>
  );
}
