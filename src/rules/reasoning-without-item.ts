import type { Fix } from "#body/fix.ts";
import type { PlacedItem } from "#items/links.ts";
import type { ItemKind } from "#items/registry.ts";
import { getIn } from "#shared/path.ts";

import type { Conversation } from "./conversation.ts";
import type { Rule } from "./rule.ts";

export const reasoningWithoutItem: Rule = {
  code: "reasoning_without_item",
  severity: "warning",
  title: "Reasoning without the item it led to",
  explanation:
    "The API stores reasoning anywhere, yet the next response fails unless the message or call that it led to follows it: “was provided without its required following item”. Keep both, or leave out both.",
  source: "https://github.com/continuedev/continue/issues/8933",
  concerns: ["reasoning"],
  check(conversation) {
    const { items } = conversation;
    return items.flatMap((item, index) => {
      const next = items[index + 1];
      const isMet = item.kind !== "reasoning" || next?.kind === "reasoning" || mayFollow(next);
      if (isMet) return [];
      const near = moves(conversation, index);
      return {
        path: ["items", index],
        message: next ? "The item after it is nothing that the model made." : "Nothing follows it.",
        fixes: () => [
          ...(near.length > 0 ? near : [addAnswer(index, !next)]),
          removeRun(conversation, index),
        ],
      };
    });
  },
};

/** To the item next to it, if that has no reasoning yet; safe where only one such item is near. */
function moves({ items }: Conversation, index: number): Fix[] {
  const isAlone = items[index - 1]?.kind !== "reasoning";
  const targets = [index - 1, index + 2].filter(
    (target) => isAlone && isMadeByModel(items[target]) && items[target - 1]?.kind !== "reasoning",
  );
  return targets.map((target) => ({
    label: `Move it before item ${target + 1}, which has no reasoning`,
    isSafe: targets.length === 1,
    edits: [{ type: "move", from: index, to: target < index ? target : target - 1 }],
  }));
}

/** Where the conversation stops at the reasoning, only its answer can be missing. */
function addAnswer(index: number, isSafe: boolean): Fix {
  const item = { type: "message", role: "assistant", content: "" };
  return {
    label: "Add an empty assistant message after it",
    isSafe,
    edits: [{ type: "insert", index: index + 1, item }],
  };
}

/** Pieces of reasoning that stand together lead to one item. */
function removeRun({ items }: Conversation, index: number): Fix {
  let count = 1;
  while (items[index - count]?.kind === "reasoning") count++;
  return {
    label: count === 1 ? "Remove the reasoning" : `Remove the ${count} pieces of reasoning`,
    isSafe: false,
    edits: Array.from({ length: count }, (_, offset) => ({
      type: "remove",
      path: ["items", index - offset],
    })),
  };
}

/** A reference may stand for anything, and so may an item of a kind unknown here. */
function mayFollow(item: PlacedItem | undefined): boolean {
  return item?.kind === "unknown" || item?.kind === "item_reference" || isMadeByModel(item);
}

function isMadeByModel(item: PlacedItem | undefined): boolean {
  if (!item) return false;
  return item.kind === "message"
    ? getIn(item.value, ["role"]) === "assistant"
    : madeByModel.has(item.kind);
}

const madeByModel: ReadonlySet<ItemKind | "unknown"> = new Set<ItemKind>([
  "output_message",
  "function_call",
  "custom_tool_call",
  "web_search_call",
  "file_search_call",
  "mcp_approval_request",
  "mcp_call",
  "code_interpreter_call",
  "shell_call",
  "local_shell_call",
  "apply_patch_call",
  "computer_call",
  "image_generation_call",
  "tool_search_call",
  "program",
]);
