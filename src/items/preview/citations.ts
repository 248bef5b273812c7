import { isObject, type JsonObject } from "#shared/json.ts";

import { citedIn } from "../widgets/text-span/text-positions.ts";

/** What a text refers to: a page of the web or a file. Numbered from 1 in the order in which they are first named. */
export type Source = {
  number: number;
  title: string;
  href: string | undefined;
  /** What is quietly said of it besides, such as the id of the file. */
  note: string | undefined;
};

/** A span of the text, and the source that it rests on. */
type Mark = { start: number; end: number; href: string | undefined; title: string; number: number };

/** The sources that annotations name, each once, and the words of the text that rest on them. */
export function citationsOf(text: string, annotations: unknown) {
  const sources = new Map<string, Source>();
  const marks: Mark[] = [];
  for (const annotation of Array.isArray(annotations) ? annotations.filter(isObject) : []) {
    const source = sourceOf(annotation);
    if (!source) continue;
    const key = JSON.stringify([source.href, source.note, source.title]);
    const known = sources.get(key) ?? { ...source, number: sources.size + 1 };
    sources.set(key, known);
    const { start_index: start, end_index: end } = annotation;
    if (typeof start !== "number" || typeof end !== "number") continue;
    if (citedIn(text, start, end) === undefined) continue;
    marks.push({ start, end, href: known.href, title: known.title, number: known.number });
  }
  return { sources: [...sources.values()], marks };
}

function sourceOf(annotation: JsonObject): Omit<Source, "number"> | undefined {
  const { type, url, title, filename, file_id: id, container_id: container } = annotation;
  const href = textOf(url);
  if (type === "url_citation" || href !== undefined) {
    return href === undefined
      ? undefined
      : { title: textOf(title) ?? href, href, note: textOf(title) && hostOf(href) };
  }
  const file = textOf(id);
  const name = textOf(filename) ?? file;
  if (name === undefined) return undefined;
  const note = [file, textOf(container)].filter((part) => part && part !== name).join(" in ");
  return { title: name, href: undefined, note: note || undefined };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
