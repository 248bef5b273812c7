import { Button } from "@mantine/core";
import { IconSend2 } from "@tabler/icons-react";

import { ProblemButton } from "../problems/problem-button.tsx";
import { useProblems } from "../problems/use-problems.ts";
import type { Reveal } from "../problems/use-reveal.ts";
import type { Send } from "./use-send.ts";

import classes from "./send-button.module.css";

/** Sends when nothing stands against it; else leads to the first problem, rather than being dead. */
export function SendButton({ send, reveal }: { send: Send; reveal: Reveal }) {
  const problems = useProblems();
  const first = problems.find(({ severity }) => severity === "error");
  return (
    <>
      <ProblemButton problems={problems} reveal={reveal} />
      <Button
        size="sm"
        className={classes.send}
        aria-label="Create conversation"
        leftSection={<IconSend2 size={18} stroke={1.75} aria-hidden />}
        loading={send.isPending}
        variant={first ? "light" : "filled"}
        onClick={() => (first ? reveal(first.path) : send.send())}
      >
        <span className={classes.words}>Create conversation</span>
      </Button>
    </>
  );
}
