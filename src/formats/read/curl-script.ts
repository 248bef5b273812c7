import { curlBody, type CurlBody, hereDocument, noBody } from "./curl.ts";
import type { TextFault } from "./reader.ts";

/** A prompt, and a variable that takes what is answered. */
const before = "[ \\t]*(?:[$>%][ \\t]+)?(?:\\w+=[\"']?\\$\\()?";

const commandUnderComments = new RegExp(`^(?:[ \\t]*(?:#.*)?\\r?\\n)*${before}curl(?:\\.exe)?\\s`);

/** A curl command, which may have comments above it, or a script with some. */
export function looksLikeCurl(text: string): boolean {
  if (commandUnderComments.test(text)) return true;
  if (!/^\s*#/.test(text)) return false;
  return (/^\s*#!.*sh\b/.test(text) && /^[ \t]*curl\s/m.test(text)) || Boolean(ownCommand(text));
}

/** What the commands of a text send, one after the other; lines are those of the whole text. */
export function curlRequests(text: string): (CurlBody | TextFault)[] {
  const requests = commandsIn(text).flatMap(({ isOwn, command, line }) => {
    const found = isOwn ? ownBody(command) : curlBody(command);
    return found ? { ...found, line: found.line + line - 1 } : [];
  });
  return requests.length > 0 ? requests : [noBody];
}

type Command = { command: string; line: number; isOwn: boolean };

/** Each from where it begins to where the next one does: no line of JSON begins with such a word. */
function commandsIn(text: string): Command[] {
  const own = ownCommand(text);
  const names = own ? `curl|${own.name}` : "curl(?:\\.exe)?";
  const starts = [...text.matchAll(new RegExp(`^(${before})(${names})[ \\t]`, "gm"))]
    .map(({ index, 1: lead = "", 2: name }) => ({ at: index + lead.length, name }))
    .filter(({ at }) => !own || at < own.start || at > own.end);
  let line = 1;
  return starts.map(({ at, name }, index) => {
    const last = index === 0 ? 0 : (starts[index - 1]?.at ?? 0);
    line += text.slice(last, at).split("\n").length - 1;
    return { command: text.slice(at, starts[index + 1]?.at), line, isOwn: name === own?.name };
  });
}

/** The function by which a script sends what it is given, as our own scripts define it. */
function ownCommand(text: string): { name: string; start: number; end: number } | undefined {
  for (const { 0: whole, 1: name = "", index } of text.matchAll(functions)) {
    if (/\bcurl\s[^]*@-/.test(whole)) return { name, start: index, end: index + whole.length };
  }
  return undefined;
}

// One blank only: with more of them each line could be read in several ways, and all of them tried.
const functions = /^(\w+)\(\)[ \t]*\{\r?\n(?:[ \t].*\r?\n)+\}/gm;

/** `post /conversations <<'JSON'`, or to the items of the conversation that was made. */
function ownBody(command: string): CurlBody | undefined {
  const [, address] = /^\w+\s+"?(\/conversations[^\s"]*)"?\s+<</.exec(command) ?? [];
  const document = hereDocument(command);
  return address !== undefined && document ? { ...document, address, remarks: [] } : undefined;
}
