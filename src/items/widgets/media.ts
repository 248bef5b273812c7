/** A text that stands for a picture or a file. Only its beginning is looked at: it can be 70 MB long. */
export type Media =
  | { kind: "empty" | "other" }
  | { kind: "address" }
  | { kind: "inline"; type: string; bytes: number | undefined };

const dataUrl = /^data:([^,;]*)((?:;[^,;]*)*),/i;

/** What a text is that may be a web address or a data URL. */
export function mediaOf(text: string): Media {
  if (text === "") return { kind: "empty" };
  const [head, type, parameters] = dataUrl.exec(text.slice(0, 500)) ?? [];
  if (head !== undefined) {
    const isBase64 = /;base64$/i.test(parameters ?? "");
    const bytes = isBase64 ? base64Bytes(text, head.length) : undefined;
    return { kind: "inline", type: (type || "text/plain").toLowerCase(), bytes };
  }
  return { kind: /^https?:\/\//i.test(text) ? "address" : "other" };
}

/** How many bytes base64 text stands for, by its length. */
export function base64Bytes(text: string, start = 0): number {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return Math.max(0, Math.floor(((text.length - start) * 3) / 4) - padding);
}

const signatures = [
  ["iVBORw0KGgo", "image/png"],
  ["/9j/", "image/jpeg"],
  ["R0lGOD", "image/gif"],
  ["UklGR", "image/webp"],
  ["UEsD", "application/zip"],
] as const;

/** What kind of file base64 text holds, by how it begins. */
export function typeOfBase64(text: string): string | undefined {
  return signatures.find(([start]) => text.startsWith(start))?.[1];
}

/** `1536` is "1.5 kB"; sizes count in steps of 1024, as limits of 20 MB do. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  const [size, unit] = bytes < 1024 ** 2 ? [bytes / 1024, "kB"] : [bytes / 1024 ** 2, "MB"];
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${unit}`;
}
