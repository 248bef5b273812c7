import { UnstyledButton } from "@mantine/core";
import { IconCode, IconMessageChatbot, IconSettings, IconUser } from "@tabler/icons-react";

import { KindIcon } from "#items/appearance.tsx";
import { definitionOf } from "#items/registry.ts";

import type { Step, TranscriptItem } from "./entries.ts";
import { type Role, roleOf } from "./speaker.ts";

import classes from "./heading.module.css";

type Props = { step: Step; onSelect: ((key: string) => void) | undefined };

/** Who speaks, or what is done; the way to its card where there is one. */
export function Heading({ step: { item, index }, onSelect }: Props) {
  const content = (
    <>
      <Sign item={item} />
      <span className={classes.label}>{labelOf(item)}</span>
      <span className={classes.number}>{index + 1}</span>
    </>
  );
  if (!onSelect) return <div className={classes.heading}>{content}</div>;
  return (
    <UnstyledButton
      className={classes.heading}
      aria-label={`Go to item ${index + 1}: ${labelOf(item)}`}
      onClick={() => onSelect(item.key)}
    >
      {content}
    </UnstyledButton>
  );
}

/** What an item is called in the transcript: a message by who speaks, anything else by its kind. */
export function labelOf(item: TranscriptItem): string {
  const role = roleOf(item);
  if (role) return speakers[role].label;
  return item.kind === "unknown" ? "Unknown item" : definitionOf(item.kind).label;
}

const speakers: Record<Role, { label: string; icon: typeof IconUser }> = {
  user: { label: "User", icon: IconUser },
  assistant: { label: "Assistant", icon: IconMessageChatbot },
  system: { label: "System", icon: IconSettings },
  developer: { label: "Developer", icon: IconCode },
};

function Sign({ item }: { item: TranscriptItem }) {
  const role = roleOf(item);
  if (!role) return <KindIcon kind={item.kind} />;
  const Icon = speakers[role].icon;
  return <Icon size={18} stroke={1.75} aria-hidden />;
}
