import type { JsonObject } from "#shared/json.ts";

import type { FormatConversation, Remark } from "../conversation.ts";

export type WriterGroup = "Data" | "Requests" | "Code" | "Tests" | "Documents";

/** What is written is text; `language` is how it may be coloured. */
export type Writer = {
  /** Our name for the format, such as `python`. */
  format: string;
  /** Its name for people, such as "Python". */
  label: string;
  group: WriterGroup;
  /** One sentence: what it is good for, and what is needed to use it. */
  summary: string;
  /** With the dot, such as `.py`. */
  extension: string;
  mediaType: string;
  language: WriterLanguage;
  write(conversation: WrittenConversation): Written;
};

export type WriterLanguage =
  | "json"
  | "markdown"
  | "shell"
  | "http"
  | "typescript"
  | "python"
  | "go"
  | "java"
  | "ruby"
  | "csharp";

export type WrittenConversation = FormatConversation & {
  /** The body as it is sent: every value is JSON. */
  readonly body: { readonly items: readonly unknown[]; readonly metadata?: JsonObject };
};

export type Written = { text: string; remarks: readonly Remark[] };
