import { sizeInWords } from "./media.ts";

/** Which files an input takes. */
export type FileRule = {
  /** In a sentence: "an image". */
  noun: string;
  /** MIME types; any when left out. */
  types?: readonly string[];
  /** The types in words. */
  typeNames?: string;
  mostBytes: number;
};

export const imageRule: FileRule = {
  noun: "an image",
  types: ["image/png", "image/jpeg", "image/webp", "image/gif"],
  typeNames: "PNG, JPEG, WebP and GIF",
  mostBytes: 20 * 1024 ** 2,
};

/** The rule, made stricter where the field holds fewer characters than the file would take as base64. */
export function withinCharacters(rule: FileRule, maxLength: number | undefined): FileRule {
  if (maxLength === undefined) return rule;
  const head = 100;
  return { ...rule, mostBytes: Math.min(rule.mostBytes, Math.floor((maxLength - head) / 4) * 3) };
}

/** Why a file can't be taken; asked before any of it is read into memory. */
export function fileFault({ name, type, size }: File, rule: FileRule): string | undefined {
  if (rule.types && !rule.types.includes(type)) {
    return `${name} is ${type === "" ? "of an unknown type" : type}; this takes ${rule.typeNames}.`;
  }
  if (size === 0) return `${name} is empty.`;
  if (size > rule.mostBytes) {
    return `${name} has ${sizeInWords(size)}; this takes up to ${sizeInWords(rule.mostBytes)}.`;
  }
  return undefined;
}

/** The file as `data:<type>;base64,…`; rejects when it can't be read. */
export function readAsDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("Unreadable file")));
    reader.readAsDataURL(file);
  });
}

/** A data URL without what stands before its base64. */
export function base64Of(dataUrl: string): string {
  return dataUrl.slice(dataUrl.indexOf(",") + 1);
}
