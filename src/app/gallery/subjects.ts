import type * as z from "zod";

import { type ItemGroup, itemGroups } from "#items/item-definition.ts";
import { itemDefinitions, type ItemKind } from "#items/registry.ts";
import { toolDefinitions } from "#items/tools/registry.ts";
import { wireTypeOf } from "#items/wire-type.ts";

import { galleryAddress } from "../routes/addresses.ts";

/** What has a page in the gallery: a kind of item, or a tool. */
export type Subject = {
  /** What its address has after that of the gallery. */
  readonly path: string;
  /** Undefined for a tool, which is no item but stands in one. */
  readonly kind: ItemKind | undefined;
  /** The kind whose icon and colour it has; for a tool that of the calls it makes possible. */
  readonly look: ItemKind;
  readonly wireType: string;
  readonly label: string;
  readonly group: ItemGroup | "Tools";
  readonly summary: string;
  readonly occurs: string;
  /** Words that it is found by, beside those that are shown. */
  readonly synonyms: readonly string[];
  readonly schema: z.ZodObject;
  readonly examples: readonly Sample[];
};

export type Sample = { readonly name: string; readonly item: object };

type ToolType = (typeof toolDefinitions)[number]["type"];

const callsOfTool: Record<ToolType, ItemKind> = {
  function: "function_call",
  custom: "custom_tool_call",
  namespace: "function_call",
  mcp: "mcp_call",
  web_search: "web_search_call",
  file_search: "file_search_call",
  code_interpreter: "code_interpreter_call",
  shell: "shell_call",
  apply_patch: "apply_patch_call",
  computer: "computer_call",
  image_generation: "image_generation_call",
  tool_search: "tool_search_call",
  programmatic_tool_calling: "program",
  local_shell: "local_shell_call",
  computer_use_preview: "computer_call",
  web_search_preview: "web_search_call",
};

/** Every kind and every tool, in the order of the index. */
export const subjects: readonly Subject[] = [
  ...itemGroups.flatMap((group) =>
    itemDefinitions
      .filter((definition) => definition.group === group)
      .map((definition): Subject => {
        const { kind, schema } = definition;
        return { ...definition, path: kind, look: kind, wireType: wireTypeOf(schema) };
      }),
  ),
  ...toolDefinitions.map((definition): Subject => {
    const { type } = definition;
    return {
      ...definition,
      path: `tools/${type}`,
      kind: undefined,
      look: callsOfTool[type],
      wireType: type,
      group: "Tools",
      occurs:
        "Among the tools of an additional tools item, or of a tool search output; not as an item of its own.",
      synonyms: ["tool definition"],
    };
  }),
];

const byPath = new Map(subjects.map((subject) => [subject.path, subject]));

export function subjectAt(path: string): Subject | undefined {
  return byPath.get(path);
}

export function addressOf({ path }: Subject): string {
  return `${galleryAddress}/${path}`;
}
