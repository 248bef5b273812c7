import {
  IconApps,
  IconArrowBackUp,
  IconBulb,
  IconFunction,
  IconLink,
  IconMessage,
  IconMessageChatbot,
  IconPhotoUp,
  IconQuestionMark,
  IconTerminal2,
} from "@tabler/icons-react";

import type { ItemGroup } from "./item-definition.ts";
import { definitionOf, type ItemKind } from "./registry.ts";

/** One colour per group, wherever the group is shown: card, palette, stored items. */
const groupColors: Record<ItemGroup, string> = {
  Messages: "blue",
  "Function calling": "violet",
  "Custom tools": "grape",
  Search: "teal",
  "Reasoning and context": "orange",
  "MCP servers": "cyan",
  "Code and files": "green",
  "Computer use": "pink",
  Images: "red",
  "Tool loading": "indigo",
  Programs: "lime",
};

const kindIcons: Record<ItemKind, typeof IconApps> = {
  message: IconMessage,
  input_message: IconPhotoUp,
  output_message: IconMessageChatbot,
  function_call: IconFunction,
  function_call_output: IconArrowBackUp,
  reasoning: IconBulb,
  item_reference: IconLink,
  shell_call_output: IconTerminal2,
};

/** The colour of a kind's group as a CSS value, readable on both themes. */
export function colorOf(kind: ItemKind | "unknown"): string {
  if (kind === "unknown") return "var(--text-quiet)";
  const color = groupColors[definitionOf(kind).group];
  return `light-dark(var(--mantine-color-${color}-8), var(--mantine-color-${color}-4))`;
}

export function KindIcon({ kind }: { kind: ItemKind | "unknown" }) {
  const Icon = kind === "unknown" ? IconQuestionMark : kindIcons[kind];
  return (
    <Icon size={18} stroke={1.75} color={colorOf(kind)} aria-hidden style={{ flexShrink: 0 }} />
  );
}
