import { recognise } from "#items/recognise.ts";

import { bodyRemarks } from "../body-remarks.ts";
import { requestsOf } from "../in-batches.ts";
import type { Writer, WrittenConversation } from "../writer.ts";
import { block } from "./block.ts";
import { goStrings, goStruct, override } from "./expression.ts";
import { itemStructs } from "./items.ts";
import { goJson, goName, goString } from "./text.ts";

/** Typed as far as the SDK's structs hold what an item says; the rest is sent as JSON in its place. */
export const go: Writer = {
  format: "go",
  label: "Go",
  group: "Code",
  summary:
    "With the official SDK (go get github.com/openai/openai-go/v3), Go 1.22 or later, and the key in OPENAI_API_KEY.",
  extension: ".go",
  mediaType: "text/x-go",
  language: "go",
  write(conversation) {
    return { text: program(conversation), remarks: bodyRemarks(conversation) };
  },
};

function program(conversation: WrittenConversation): string {
  const { create, appends } = requestsOf(conversation);
  const { items, metadata, ...others } = create;
  const typedMetadata = metadata === undefined ? undefined : goStrings(metadata, "shared.Metadata");
  const extra = { ...(metadata !== undefined && !typedMetadata ? { metadata } : {}), ...others };
  const main = [
    'client := openai.NewClient(option.WithAPIKey(os.Getenv("OPENAI_API_KEY")))',
    "ctx := context.Background()",
    "",
    `params := conversations.ConversationNewParams${block(
      [["Items", goItems(items)], ...(typedMetadata ? [["Metadata", typedMetadata] as const] : [])],
      1,
    )}`,
    ...(Object.keys(extra).length > 0 ? [`params.SetExtraFields(${goExtra(extra)})`] : []),
    "conversation, err := client.Conversations.New(ctx, params)",
    ...panic,
    ...appends.flatMap((append) => [
      "",
      `_, err = client.Conversations.Items.New(ctx, conversation.ID, conversations.ItemNewParams${block([["Items", goItems(append.items)]], 1)})`,
      ...panic,
    ]),
    "",
    "fmt.Println(conversation.ID)",
  ];
  const code = `func main() {\n${main.map((line) => (line ? `\t${line}\n` : "\n")).join("")}}\n`;
  return `package main\n\nimport (\n${imports(code)})\n\n${code}`;
}

const panic = ["if err != nil {", "\tpanic(err.Error())", "}"];

function goItems(items: readonly unknown[]): string {
  return `[]responses.ResponseInputItemUnionParam${block(items.map(goItem), 2)}`;
}

function goItem(item: unknown): string {
  const kind = recognise(item);
  const type = kind && itemStructs[kind];
  const struct = type && goStruct(item, type, 4);
  return kind && struct
    ? block([[`Of${goName(kind)}`, `&${struct}`]], 3)
    : override(item, "ResponseInputItemUnionParam");
}

function goExtra(fields: object): string {
  const pairs = Object.entries(fields).map(
    ([name, value]) => `${goString(name)}: ${goJson(value)}`,
  );
  return `map[string]any{${pairs.join(", ")}}`;
}

/** Go refuses an import that is not used. */
function imports(code: string): string {
  const sdk = "github.com/openai/openai-go/v3";
  const groups = [
    ["context", "encoding/json", "fmt", "os"],
    [
      sdk,
      `${sdk}/conversations`,
      `${sdk}/option`,
      `${sdk}/packages/param`,
      `${sdk}/responses`,
      `${sdk}/shared`,
    ],
  ];
  // Text in quotes may name a package that the code does not use.
  const bare = code.replaceAll(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""');
  const isUsed = (path: string) =>
    path === sdk || new RegExp(`\\b${path.split("/").at(-1)}\\.`).test(bare);
  return groups
    .map((paths) =>
      paths
        .filter(isUsed)
        .map((path) => `\t"${path}"\n`)
        .join(""),
    )
    .join("\n");
}
