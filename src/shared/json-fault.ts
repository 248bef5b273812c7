export type JsonFault = { message: string; line: number; column: number };

const token =
  /\s*(?:([[\]{}:,])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/**
 * Where and why a text is not JSON; undefined when it is. `JSON.parse` decides, a scan finds the place:
 * its messages name one in some engines and for some faults only.
 */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const { offset, message } = scan(text);
    const before = text.slice(0, offset).split("\n");
    return { message, line: before.length, column: (before.at(-1) ?? "").length + 1 };
  }
}

/** Follows the tokens as far as they can be JSON. `wants` is what may come next. */
function scan(text: string): { offset: number; message: string } {
  const open: string[] = [];
  let wants: "value" | "value or ]" | "key" | "key or }" | ":" | "end" = "value";
  let offset = 0;
  for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    const start = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
    if (!match) return { offset: start, message: expectation(wants, open, start >= text.length) };
    const [, mark, string] = match;
    const wantsValue: boolean = wants === "value" || wants === "value or ]";
    const wantsKey: boolean = wants === "key" || wants === "key or }";
    const last = open.at(-1);
    if (wantsValue && (mark === "{" || mark === "[")) {
      open.push(mark);
      wants = mark === "{" ? "key or }" : "value or ]";
    } else if (wantsValue && mark === undefined) wants = "end";
    else if (wantsKey && string !== undefined) wants = ":";
    else if (wants === ":" && mark === ":") wants = "value";
    else if (wants === "end" && mark === "," && last) wants = last === "{" ? "key" : "value";
    else if (closes(mark, last) && (wants === "end" || wants.endsWith(mark ?? "-"))) {
      open.pop();
      wants = "end";
    } else return { offset: start, message: expectation(wants, open, false) };
    offset = token.lastIndex;
  }
}

function closes(mark: string | undefined, open: string | undefined): boolean {
  return (mark === "}" && open === "{") || (mark === "]" && open === "[");
}

function expectation(wants: string, open: readonly string[], isEnd: boolean): string {
  const last = open.at(-1);
  const afterValue =
    last === undefined ? "nothing more" : last === "{" ? "',' or '}'" : "',' or ']'";
  const expected: Record<string, string> = {
    value: "a value",
    "value or ]": "a value or ']'",
    key: "a key in double quotes",
    "key or }": "a key in double quotes or '}'",
    ":": "':'",
    end: afterValue,
  };
  return `${isEnd ? "it ends where it needs" : "expected"} ${expected[wants] ?? wants}`;
}
