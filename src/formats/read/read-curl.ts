import type { Remark } from "../conversation.ts";
import { curlRequests } from "./curl-script.ts";
import type { CurlBody } from "./curl.ts";
import type { Pacer } from "./pacer.ts";
import type { ReadConversation, ReadText, TextFault } from "./reader.ts";

/**
 * What curl commands send, each body by `read`. Items that are added to a conversation which a command
 * before made are items of that one.
 */
export async function readCurl(
  text: string,
  pace: Pacer,
  read: (body: string, pace: Pacer) => Promise<ReadText>,
): Promise<ReadText> {
  const requests = curlRequests(text);
  const labels = new Set<string>();
  const faults: TextFault[] = [];
  const growing: Growing[] = [];
  let isRepaired = false;
  for (const [index, request] of requests.entries()) {
    if ("message" in request) {
      faults.push(request);
      continue;
    }
    const part = await read(request.body, (share) => pace((index + share) / requests.length));
    if (part.label !== "") labels.add(part.label);
    for (const fault of part.faults) {
      faults.push({ ...fault, line: fault.line + request.line - 1 });
    }
    isRepaired ||= part.repaired === true;
    for (const conversation of part.conversations) take(conversation, request, growing);
  }
  const where = requests.length === 1 ? "in a curl command" : `in ${requests.length} curl commands`;
  return {
    label: labels.size === 0 ? "" : `${[...labels].join(", ")}, ${where}`,
    conversations: growing.map(grown),
    faults,
    ...(isRepaired && { repaired: true }),
  };
}

/** A conversation with what was added to it, and the name by which the commands know it. */
type Growing = { made: boolean; id: string | undefined; parts: ReadConversation[] };

function take(conversation: ReadConversation, request: CurlBody, growing: Growing[]): void {
  const { address, remarks } = request;
  const [, id] = /\/conversations\/([^/?#]+)\/items/.exec(address) ?? [];
  const part = { ...conversation, remarks: [...remarks, ...conversation.remarks] };
  const last = growing.at(-1);
  const isNext = last && (last.id === undefined ? last.made : last.id === id);
  if (id !== undefined && isNext && hasItemsOnly(conversation)) {
    last.id = id;
    last.parts.push(part);
    return;
  }
  const made = /\/conversations\/?(?:[?#]|$)/.test(address);
  growing.push({ made, id, parts: [id === undefined ? part : withRemark(part, addedTo(id))] });
}

function hasItemsOnly({ name, metadata, rest, source }: ReadConversation): boolean {
  return metadata.length === 0 && [name, rest, source].every((field) => field === undefined);
}

function addedTo(id: string): string {
  return `The command adds these items to the conversation ${id}: what that one holds is not in it.`;
}

function withRemark(conversation: ReadConversation, message: string): ReadConversation {
  const remark: Remark = { outcome: "left_out", place: "", message };
  return { ...conversation, remarks: [...conversation.remarks, remark] };
}

function grown({ parts }: Growing): ReadConversation {
  const [first = { items: [], metadata: [], remarks: [] }] = parts;
  if (parts.length === 1) return first;
  const message = `${parts.length} requests, one after the other, became one conversation.`;
  return {
    ...first,
    items: parts.flatMap(({ items }) => items),
    remarks: [{ outcome: "changed", place: "", message }, ...parts.flatMap(remarksOf)],
  };
}

function remarksOf({ remarks }: ReadConversation, index: number): Remark[] {
  return remarks.map((remark) => ({
    ...remark,
    place: [`request ${index + 1}`, remark.place].filter(Boolean).join(": "),
  }));
}
