import { Button } from "@mantine/core";
import { IconFlask, IconSend2 } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useRef } from "react";

import { useCommands } from "../commands/offered-commands.ts";
import { useTarget } from "../conversations/use-target.ts";
import { ProblemButton } from "../problems/problem-button.tsx";
import { useProblemState, useProblemStore } from "../problems/problem-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";
import { outcomeId } from "./outcome-id.ts";
import type { SendControl } from "./use-send.ts";

import classes from "./send-button.module.css";

const UncheckedMenu = lazy(() => import("./unchecked-menu.tsx"));

/** `send` is undefined as long as what sends is being loaded. */
type Props = { send: SendControl | undefined; reveal: Reveal };

/**
 * Sends when nothing stands against it; else leads to the first problem, rather than being dead. A
 * body that is wrong on purpose can be sent from the menu beside it.
 */
export function SendButton({ send, reveal }: Props) {
  const store = useProblemStore();
  const hasErrors = useProblemState((state) => state.hasErrors);
  const target = useTarget();
  const whenReady = useRef<(send: SendControl) => void>(undefined);

  async function sendOrReveal() {
    const ready = send ?? (await new Promise<SendControl>((tell) => (whenReady.current = tell)));
    if (ready.isUndecided) return document.getElementById(outcomeId)?.focus();
    const problems = await store.check();
    const first = problems.find(({ severity }) => severity === "error");
    if (first) reveal(first.path);
    else ready.send();
    return undefined;
  }

  useEffect(() => {
    if (send) whenReady.current?.(send);
  }, [send]);

  const label = target === undefined ? "Create conversation" : `Append to ${target}`;
  useCommands(() => [
    { ...sending, label, run: sendOrReveal },
    ...(hasErrors && send && !send.isPending
      ? [{ ...sendingUnchecked, run: send.sendUnchecked }]
      : []),
  ]);

  return (
    <>
      <ProblemButton reveal={reveal} />
      <div className={classes.group}>
        <Button
          size="sm"
          className={classes.send}
          aria-label={label}
          leftSection={<IconSend2 size={18} stroke={1.75} aria-hidden />}
          loading={send?.isPending ?? false}
          variant={hasErrors ? "light" : "filled"}
          onClick={sendOrReveal}
        >
          <span className={classes.words}>
            {target === undefined ? "Create conversation" : `Append to ${target.slice(0, 9)}…`}
          </span>
        </Button>
        {hasErrors && send && (
          <Suspense>
            <UncheckedMenu send={send} />
          </Suspense>
        )}
      </div>
    </>
  );
}

const sending = {
  id: "send",
  group: "This draft",
  icon: IconSend2,
  words: "send create post api",
} as const;

const sendingUnchecked = {
  id: "send-unchecked",
  label: "Send unchecked",
  group: "This draft",
  icon: IconFlask,
  words: "create post wrong errors",
} as const;
