import type { Remark } from "../conversation.ts";
import type { TextFault } from "./reader.ts";
import { shellWords, type ShellWord } from "./shell-words.ts";

/** The body of a request, the line on which it begins, where it is sent, and what is said of the rest. */
export type CurlBody = { body: string; line: number; address: string; remarks: Remark[] };

export const noBody: TextFault = {
  message: "This curl command sends no body: it has no option like --data or --json.",
  line: 1,
  column: 1,
};

/** The body that a curl command sends, or why it cannot be had. */
export function curlBody(text: string): CurlBody | TextFault {
  const command = withoutCarets(text);
  const options = optionsOf(shellWords(command).slice(1));
  const data = options.filter(({ name }) => dataOptions.has(name));
  const document = hereDocument(command);
  const [first] = data;
  if (!first) return noBody;
  const address = options.find(({ name }) => name === "--url")?.value.text ?? "";
  const remarks = remarksOf(options, address);
  if (document && data.some(({ value }) => /^(?:@-|\$\(cat\b)/.test(value.text.trim()))) {
    return { ...document, address, remarks };
  }
  const file = data.find(({ name, value }) => name !== "--data-raw" && value.text.startsWith("@"));
  if (file) {
    const message = `The body of this curl command stands in the file ${file.value.text.slice(1)}, which cannot be read from here: open that file instead.`;
    return { message, line: file.value.line, column: 1 };
  }
  const joint = data.some(({ name }) => name === "--json") ? "" : "&";
  return {
    body: data.map(({ value }) => value.text).join(joint),
    line: first.value.line,
    address,
    remarks,
  };
}

type Option = { name: string; value: ShellWord };

const dataOptions = new Set(["--data", "--data-raw", "--data-binary", "--data-ascii", "--json"]);

const longNames: Record<string, string> = { d: "--data", H: "--header", X: "--request" };

/** Short options that a value follows. */
const shortWithValue = new Set("dHXuoAebcmxFTKEwCrtyYzPQ");

/** Long options that no value follows. */
const longWithoutValue = new Set([
  "--anyauth",
  "--compressed",
  "--fail",
  "--fail-with-body",
  "--get",
  "--globoff",
  "--http1.1",
  "--http2",
  "--include",
  "--insecure",
  "--location",
  "--no-buffer",
  "--no-progress-meter",
  "--progress-bar",
  "--remote-name",
  "--show-error",
  "--silent",
  "--verbose",
]);

function optionsOf(words: readonly ShellWord[]): Option[] {
  const options: Option[] = [];
  const rest = words.toReversed();
  for (let word = rest.pop(); word; word = rest.pop()) {
    const { text, line } = word;
    const [, name = "", attached] = /^(--[^=]+)(?:=([^]*))?$/.exec(text) ?? [];
    if (name !== "") {
      if (attached !== undefined) options.push({ name, value: { text: attached, line } });
      else if (!longWithoutValue.has(name)) options.push({ name, value: rest.pop() ?? word });
      continue;
    }
    if (text.startsWith("<")) continue;
    if (!text.startsWith("-")) {
      options.push({ name: "--url", value: word });
      continue;
    }
    const index = [...text].findIndex((letter) => shortWithValue.has(letter));
    if (index === -1) continue;
    const short = text.charAt(index);
    const after = text.slice(index + 1);
    const value = after === "" ? (rest.pop() ?? word) : { text: after, line };
    options.push({ name: longNames[short] ?? `-${short}`, value });
  }
  return options;
}

/** Neither values of headers nor what else may hold a key is said. */
function remarksOf(options: readonly Option[], address: string): Remark[] {
  const headers = options
    .filter(({ name }) => name === "--header")
    .map(({ value }) => value.text.split(":", 1)[0]);
  const where =
    address === "" ? "" : ` for ${address.replace(/[?#].*$/, "").replace(/\/\/[^/@]*@/, "//")}`;
  const left = headers.length === 0 ? "" : ` Its headers are left out: ${headers.join(", ")}.`;
  return [
    {
      outcome: "left_out",
      place: "",
      message: `The body was taken out of a curl command${where}.${left}`,
    },
  ];
}

/** `<<'EOF'` and the lines up to EOF. */
export function hereDocument(text: string): { body: string; line: number } | undefined {
  const open = /<<-?\s*(["']?)(\w+)\1[^\n]*\n/.exec(text);
  if (!open) return undefined;
  const start = open.index + open[0].length;
  const close = new RegExp(`^[ \\t]*${open[2]}\\b`, "m").exec(text.slice(start));
  return {
    body: text.slice(start, close ? start + close.index : text.length),
    line: text.slice(0, start).split("\n").length,
  };
}

/** Browsers copy for the Windows prompt with a caret before each character that means something to it. */
function withoutCarets(text: string): string {
  if (!/\s\^"/.test(text)) return text;
  return text.replace(/\^(?:\r?\n\r?\n|(\r?\n)|([^]))/g, (_whole, end?: string, letter?: string) =>
    end === undefined ? (letter ?? "\n") : " ",
  );
}
