import { longestRun } from "./fence.ts";

/** Text in a line that Markdown shows as it is. */
export function inline(text: string): string {
  return oneLine(text).replaceAll(/[!-,/:-@[-`{-~]|^-|(?<=^\d+)\./g, "\\$&");
}

/** Text in a line in the letters of code. */
export function inlineCode(text: string): string {
  const marks = "`".repeat(longestRun(text) + 1);
  return `${marks} ${oneLine(text)} ${marks}`;
}

/** A link for what a browser may open, code for any other address. */
export function link(label: string, address: string): string {
  if (!/^https?:/i.test(address)) return `${inline(label)} ${inlineCode(address)}`;
  return `[${inline(label)}](${destination(address)})`;
}

export function image(address: string): string {
  if (!/^(https?:|data:image\/)/i.test(address)) return `Image ${inlineCode(address)}`;
  return `![Image](${destination(address)})`;
}

function destination(address: string): string {
  return `<${address.replaceAll(/[<>\\\s\p{Cc}]/gu, (character) => encodeURIComponent(character))}>`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}
