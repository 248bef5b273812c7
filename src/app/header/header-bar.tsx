import { IconMessages } from "@tabler/icons-react";

import type { Reveal } from "../problems/use-reveal.ts";
import { SendButton } from "../send/send-button.tsx";
import type { Send } from "../send/use-send.ts";
import { ThemeSwitch } from "./theme-switch.tsx";
import { UndoButtons } from "./undo-buttons.tsx";

import classes from "./header-bar.module.css";

export function HeaderBar({ send, reveal }: { send: Send; reveal: Reveal }) {
  return (
    <header className={classes.bar}>
      <IconMessages size={22} stroke={1.75} aria-hidden className={classes.mark} />
      <h1 className={classes.title}>Conversation Builder</h1>
      <div className={classes.actions}>
        <UndoButtons />
        <ThemeSwitch />
        <SendButton send={send} reveal={reveal} />
      </div>
    </header>
  );
}
