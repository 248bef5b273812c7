import { ActionIcon, Button, Menu } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconDots, IconForms, IconPlaylistAdd } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";

import { CommandButtons } from "../commands/command-buttons.tsx";
import type { Command } from "../commands/command.ts";
import { useCommands } from "../commands/offered-commands.ts";
import { ThemeSwitch } from "../header/theme-switch.tsx";
import { conversationsAddress } from "../routes/addresses.ts";
import { CopyDialog } from "./copy-dialog.tsx";
import { DeleteConversation } from "./delete-conversation.tsx";
import { useAppend } from "./use-append.ts";

import bar from "#ui/bar.module.css";
import classes from "./conversation-bar.module.css";

type Props = {
  id: string;
  title: string;
  /** Whether the conversation was found; without it nothing can be done. */
  isThere: boolean;
  itemCount: number | undefined;
  onDeleted(): void;
};

/** Which conversation it is, and what can be done with it as a whole. */
export function ConversationBar({ id, title, isThere, itemCount, onDeleted }: Props) {
  const isWide = useMediaQuery("(min-width: 56.25em)", true, { getInitialValueInEffect: false });
  const append = useAppend(id);
  const [isCopying, setCopying] = useState(false);
  const actions: Command[] = [
    { ...appending, run: append },
    { ...copying, run: () => setCopying(true) },
  ];
  useCommands(() => (isThere ? actions : []));
  return (
    <header className={`${bar.bar} ${classes.bar}`}>
      <nav className={`${bar.place} ${classes.place}`} aria-label="Place">
        <Link href={conversationsAddress} className={classes.up}>
          <>Conversations</>
        </Link>
        <span className={`${bar.slash} ${classes.slash}`} aria-hidden>
          /
        </span>
        <h1 className={bar.title}>{title}</h1>
      </nav>
      <div className={`${bar.actions} ${classes.actions}`}>
        <CommandButtons />
        <ThemeSwitch />
        {isThere &&
          isWide &&
          actions.map(({ label, icon: Icon, run }) => (
            <Button
              key={label}
              size="sm"
              variant="default"
              leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
              onClick={run}
            >
              {label}
            </Button>
          ))}
        {isThere && !isWide && (
          <Menu position="bottom-end" withinPortal keepMounted={false}>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label="More actions">
                <IconDots size={20} stroke={1.75} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {actions.map(({ label, icon: Icon, run }) => (
                <Menu.Item
                  key={label}
                  leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
                  onClick={run}
                >
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {isThere && <DeleteConversation id={id} itemCount={itemCount} onDeleted={onDeleted} />}
      </div>
      {isCopying && <CopyDialog id={id} title={title} onClose={() => setCopying(false)} />}
    </header>
  );
}

const appending = {
  id: "append",
  label: "Append items",
  group: "This conversation",
  icon: IconPlaylistAdd,
  words: "add send more",
} as const;

const copying = {
  id: "edit-copy",
  label: "Edit a copy",
  group: "This conversation",
  icon: IconForms,
  words: "draft duplicate",
} as const;
