import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconChevronDown, IconFlask, IconSend2 } from "@tabler/icons-react";

import { useCommands } from "../commands/offered-commands.ts";
import { useTarget } from "../conversations/use-target.ts";
import { ProblemButton } from "../problems/problem-button.tsx";
import { useProblemState, useProblemStore } from "../problems/problem-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";
import { outcomeId } from "./send-outcome.tsx";
import { isToBeDecided } from "./sending-view.ts";
import type { Send } from "./use-send.ts";

import classes from "./send-button.module.css";

type Props = { send: Send; reveal: Reveal };

/**
 * Sends when nothing stands against it; else leads to the first problem, rather than being dead. A
 * body that is wrong on purpose can be sent from the menu beside it.
 */
export function SendButton({ send, reveal }: Props) {
  const store = useProblemStore();
  const hasErrors = useProblemState((state) => state.hasErrors);
  const target = useTarget();
  const isUndecided = isToBeDecided(send.view);

  async function sendOrReveal() {
    if (isUndecided) return document.getElementById(outcomeId)?.focus();
    const problems = await store.check();
    const first = problems.find(({ severity }) => severity === "error");
    if (first) reveal(first.path);
    else send.send();
    return undefined;
  }

  const label = target === undefined ? "Create conversation" : `Append to ${target}`;
  useCommands(() => [
    { ...sending, label, run: sendOrReveal },
    ...(hasErrors && !send.isPending ? [{ ...sendingUnchecked, run: send.sendUnchecked }] : []),
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
          loading={send.isPending}
          variant={hasErrors ? "light" : "filled"}
          onClick={sendOrReveal}
        >
          <span className={classes.words}>
            {target === undefined ? "Create conversation" : `Append to ${target.slice(0, 9)}…`}
          </span>
        </Button>
        {hasErrors && <UncheckedMenu send={send} />}
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

function UncheckedMenu({ send }: { send: Send }) {
  return (
    <Menu position="bottom-end" withinPortal keepMounted={false}>
      <Menu.Target>
        <ActionIcon size={36} variant="light" aria-label="More ways to send">
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFlask size={16} stroke={1.75} aria-hidden />}
          disabled={send.isPending}
          onClick={send.sendUnchecked}
        >
          Send unchecked
          <span className={classes.hint}>To see how the API answers a wrong body.</span>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
