import { isObject, type JsonObject } from "#shared/json.ts";

import { block } from "./block.ts";
import { structs } from "./structs.ts";
import { goJson, goName, goString, isGoText } from "./text.ts";
import { unions } from "./unions.ts";

/** A value of the SDK's `type` as Go; undefined where that type cannot hold it. */
function goValue(value: unknown, type: string, depth: number): string | undefined {
  if (type.startsWith("[]")) return goList(value, type.slice(2), depth);
  if (type.endsWith("?")) return optional(value, type.slice(0, -1));
  if (type in unions) return goUnion(value, type, depth) ?? override(value, type);
  if (type in structs) return goStruct(value, type, depth) ?? override(value, type);
  return plain(value, type);
}

/** JSON in the place of a value, as the SDK documents it for what its types do not know. */
export function override(value: unknown, type: string): string {
  return `param.Override[responses.${type}](${goJson(value)})`;
}

/** The literal of a struct. Constants are left to the SDK, but where the struct would be empty without. */
export function goStruct(value: unknown, type: string, depth: number): string | undefined {
  if (!isObject(value)) return undefined;
  const fields = (structs[type] ?? "").split(" ").map((field) => {
    const [name = "", of = ""] = field.split(":");
    return { name, of };
  });
  if (Object.keys(value).some((key) => fields.every(({ name }) => name !== key))) return undefined;
  const written = fields.map(({ name, of }) => goField(value, name, of, depth + 1));
  const pairs = written.filter((pair) => pair !== undefined);
  if (pairs.length < written.length) return undefined;
  const told = pairs.filter(([, text]) => text !== "");
  const constants = fields.filter(({ of }) => of.startsWith("="));
  const shown =
    told.length > 0
      ? told
      : constants.map(({ name, of }) => [goName(name), goString(of.slice(1))] as const);
  return shown.length === 0 ? undefined : `responses.${type}${block(shown, depth)}`;
}

/** Name and text of a field; the text is empty where nothing needs to be written. */
function goField(
  value: JsonObject,
  name: string,
  type: string,
  depth: number,
): readonly [string, string] | undefined {
  if (type.startsWith("=")) return value[name] === type.slice(1) ? [name, ""] : undefined;
  if (!Object.hasOwn(value, name)) return alwaysSent.has(type) ? undefined : [name, ""];
  const text = goValue(value[name], type, depth);
  return text === undefined ? undefined : [goName(name), text];
}

/** What the SDK sends even where it is not set, as a text of no length or zero. */
const alwaysSent = new Set(["string", "int", "float", "bool"]);

function goUnion(value: unknown, type: string, depth: number): string | undefined {
  const { text, list, variants } = unions[type] ?? {};
  if (text && typeof value === "string" && isGoText(value)) {
    return `responses.${type}{${text}: openai.String(${goString(value)})}`;
  }
  if (list && Array.isArray(value)) {
    const elements = goList(value, list[1].slice(2), depth + 1);
    return elements && `responses.${type}${block([[list[0], elements]], depth)}`;
  }
  const tag = isObject(value) ? String(value.type) : "";
  const variant = variants?.[tag];
  const struct = variant && goStruct(value, variant, depth + 1);
  return struct && `responses.${type}${block([[`Of${variantName(tag)}`, `&${struct}`]], depth)}`;
}

/** The SDK names one variant otherwise than the API. */
function variantName(tag: string): string {
  return tag === "find_in_page" ? "Find" : goName(tag);
}

function goList(value: unknown, type: string, depth: number): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const elements = value.map((element) => goValue(element, type, depth + 1));
  const known = elements.filter((element) => element !== undefined);
  if (known.length < elements.length) return undefined;
  const ofSdk = type in unions || type in structs;
  const name = ofSdk ? `responses.${type}` : type.replace("int", "int64");
  if (!ofSdk) return `[]${name}{${known.join(", ")}}`;
  return `[]${name}${block(known, depth)}`;
}

function optional(value: unknown, type: string): string | undefined {
  const name = { string: "String", int: "Int", float: "Float", bool: "Bool" }[type] ?? "";
  if (value === null) return `param.Null[${type.replace(/^(int|float)$/, "$164")}]()`;
  const text = plain(value, type);
  return text && `openai.${name}(${text})`;
}

function plain(value: unknown, type: string): string | undefined {
  switch (type) {
    case "word":
      return value === "" ? undefined : plain(value, "string");
    case "string":
      return typeof value === "string" && isGoText(value) ? goString(value) : undefined;
    case "int":
      return Number.isSafeInteger(value) ? String(value) : undefined;
    case "float":
      return typeof value === "number" ? String(value) : undefined;
    case "bool":
      return typeof value === "boolean" ? String(value) : undefined;
    case "any":
      return value === null ? undefined : goJson(value);
    case "strings":
      return goStrings(value);
    default:
      return undefined;
  }
}

/** A map of strings, on one line: `gofmt` would align the lines of several. */
export function goStrings(value: unknown, type = "map[string]string"): string | undefined {
  const entries = Object.entries(Object(value));
  const isMap =
    isObject(value) &&
    entries.every(([key, text]) => isGoText(key) && typeof text === "string" && isGoText(text));
  if (!isMap) return undefined;
  return `${type}{${entries.map(([key, text]) => `${goString(key)}: ${goString(String(text))}`).join(", ")}}`;
}
