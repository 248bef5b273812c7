import type { FormatConversation, Remark } from "../conversation.ts";

export type ReadConversation = FormatConversation & { readonly remarks: readonly Remark[] };

/** Understands one format. Readers exclude one another, so their order does not matter. */
export type Reader = {
  /** Our name for the format, such as `chat_completions`. */
  format: string;
  /** Its name for people, such as "Chat Completions messages". */
  label: string;
  /** Looks only, at parsed JSON of any shape; never parses it whole. */
  recognises(value: unknown): boolean;
  /** Never throws: what cannot be carried over becomes a remark. */
  read(value: unknown): ReadConversation;
};

/** Understands a list of JSON values, one a line, that make one conversation together, such as a session's log. */
export type LinesReader = {
  format: string;
  label: string;
  recognisesLines(values: readonly unknown[]): boolean;
  readLines(values: readonly unknown[]): ReadConversation;
};

/** Understands one JSON value that holds several conversations, such as a file of drafts. */
export type ManyReader = {
  format: string;
  label: string;
  recognises(value: unknown): boolean;
  readAll(value: unknown): readonly ReadConversation[];
};

/** Understands a text that is no JSON, such as a rendered prompt. */
export type TextReader = {
  format: string;
  label: string;
  recognisesText(text: string): boolean;
  readText(text: string): ReadConversation;
};

/** Where a text is not what it should be; line and column count from 1. */
export type TextFault = { message: string; line: number; column: number };

/** What a text turned out to hold. */
export type ReadText = {
  /** The label of the format, or of each line's; empty where nothing was understood. */
  label: string;
  conversations: readonly ReadConversation[];
  /** Lines that could not be understood; the others were. */
  faults: readonly TextFault[];
  /** The text is no JSON (`faults` says where); this is what it says once that is repaired. */
  repaired?: boolean;
};
