import { isObject, type JsonObject } from "#shared/json.ts";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { LongText } from "#ui/preview/long-text.tsx";
import { MarkdownText } from "#ui/preview/markdown-text.tsx";

import { CitedText } from "./cited-text.tsx";
import { FilePart } from "./file-part.tsx";
import { ImagePart } from "./image-part.tsx";
import { Refusal } from "./refusal.tsx";

import classes from "./content-parts.module.css";

type Props = {
  /** Text, or a list of parts of whatever kind. */
  content: unknown;
  /** Whether plain text is written in Markdown, as that of a model is. */
  isMarkdown?: boolean;
};

/** What a message or an output holds: words, pictures, files, refusals. What is none of these is shown as JSON. */
export function ContentParts({ content, isMarkdown = false }: Props) {
  if (content === undefined || content === null) return undefined;
  const parts: unknown[] = Array.isArray(content) ? content : [content];
  return (
    <div className={classes.parts}>
      {parts.map((part, index) => (
        <Part key={index} part={part} isMarkdown={isMarkdown} />
      ))}
    </div>
  );
}

function Part({ part, isMarkdown }: { part: unknown; isMarkdown: boolean }) {
  if (typeof part === "string") return <Words text={part} isMarkdown={isMarkdown} />;
  if (!isObject(part)) return <JsonBlock value={part} />;
  if (part.type === "output_text" && typeof part.text === "string") {
    return <CitedText text={part.text} annotations={part.annotations} />;
  }
  if (typeof part.text === "string") return <Words text={part.text} isMarkdown={isMarkdown} />;
  if (part.type === "refusal") return <Refusal text={part.refusal} />;
  if (isImage(part)) return <ImagePart part={part} />;
  return part.type === "input_file" ? <FilePart part={part} /> : <JsonBlock value={part} />;
}

function Words({ text, isMarkdown }: { text: string; isMarkdown: boolean }) {
  return isMarkdown ? <MarkdownText text={text} /> : <LongText text={text} />;
}

function isImage({ type }: JsonObject): boolean {
  return type === "input_image" || type === "computer_screenshot";
}
