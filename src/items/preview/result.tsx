import { useMemo } from "react";

import { isObject, type JsonObject } from "#shared/json.ts";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { LongText } from "#ui/preview/long-text.tsx";

import { ContentParts } from "./content-parts.tsx";
import { Note } from "./note.tsx";
import { ValueList } from "./value-list.tsx";

import classes from "./result.module.css";

/** What a tool gave back: text, JSON laid out, or a list of parts with images and files. */
export function Result({ value }: { value: unknown }) {
  if (typeof value === "string") return <ResultText text={value} />;
  if (value === undefined || value === null) return <Note>Nothing was returned.</Note>;
  if (!Array.isArray(value)) return <JsonBlock value={value} />;
  if (value.length === 0) return <Note>An empty list was returned.</Note>;
  return <ContentParts content={value} />;
}

function ResultText({ text }: { text: string }) {
  const flat = useMemo(() => flatObjectIn(text), [text]);
  if (text.trim() === "") return <Note>Empty text was returned.</Note>;
  if (flat) return <ValueList values={flat} />;
  if (/^\s*[[{]/.test(text)) return <JsonBlock text={text} />;
  return (
    <div className={classes.text}>
      <LongText text={text} />
    </div>
  );
}

const longestFlat = 4000;

/** JSON text of an object of plain values, which is easier to read without the JSON. */
function flatObjectIn(text: string): JsonObject | undefined {
  if (text.length > longestFlat || !/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isFlat =
      isObject(value) && Object.values(value).every((inner) => typeof inner !== "object");
    return isFlat && Object.keys(value).length > 0 ? value : undefined;
  } catch {
    return undefined;
  }
}
