import {
  IconTool,
  IconCornerDownLeft,
  IconWorldSearch,
  IconFileSearch,
  IconArchive,
  IconArrowsMinimize,
  IconAdjustments,
  IconListDetails,
  IconShieldQuestion,
  IconShieldCheck,
  IconPlugConnected,
  IconScript,
  IconReportAnalytics,
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
  IconBrandPython,
  IconPrompt,
  IconDeviceLaptop,
  IconSquareChevronRight,
  IconFileDiff,
  IconFileCheck,
  IconHandClick,
  IconScreenshot,
  IconPalette,
  IconListSearch,
  IconPackageImport,
  IconTools,
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
  code_interpreter_call: IconBrandPython,
  shell_call: IconPrompt,
  local_shell_call: IconDeviceLaptop,
  local_shell_call_output: IconSquareChevronRight,
  apply_patch_call: IconFileDiff,
  apply_patch_call_output: IconFileCheck,
  computer_call: IconHandClick,
  computer_call_output: IconScreenshot,
  image_generation_call: IconPalette,
  tool_search_call: IconListSearch,
  tool_search_output: IconPackageImport,
  additional_tools: IconTools,
  custom_tool_call: IconTool,
  custom_tool_call_output: IconCornerDownLeft,
  web_search_call: IconWorldSearch,
  file_search_call: IconFileSearch,
  compaction: IconArchive,
  compaction_trigger: IconArrowsMinimize,
  configuration_update: IconAdjustments,
  mcp_list_tools: IconListDetails,
  mcp_approval_request: IconShieldQuestion,
  mcp_approval_response: IconShieldCheck,
  mcp_call: IconPlugConnected,
  program: IconScript,
  program_output: IconReportAnalytics,
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
