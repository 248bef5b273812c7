import type { FormatConversation, Remark } from "../conversation.ts";

/** What the body itself cannot say of a draft: it holds each name of the metadata once. */
export function bodyRemarks({ metadata }: FormatConversation): Remark[] {
  const names = metadata.map(([name]) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({
    outcome: "left_out",
    place: `metadata.${name}`,
    message: `The name "${name}" stands more than once; only its last value is written.`,
  }));
}
