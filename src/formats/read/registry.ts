import { agentsSession, agentsSessionLines } from "./agents-session/reader.ts";
import { anthropicMessages, anthropicMessagesLines } from "./anthropic-messages/reader.ts";
import { assistantsThread } from "./assistants-thread/reader.ts";
import { chatCompletions, chatCompletionsLines } from "./chat-completions/reader.ts";
import { codexSession } from "./codex-session/reader.ts";
import { conversationObject } from "./conversation-object/reader.ts";
import { createBody } from "./create-body/reader.ts";
import { draftFile } from "./draft-file/reader.ts";
import { fineTuning } from "./fine-tuning/reader.ts";
import { harmony, harmonyText, harmonyLines } from "./harmony/reader.ts";
import { item } from "./item/reader.ts";
import { itemsPage } from "./items-page/reader.ts";
import { items } from "./items/reader.ts";
import type { LinesReader, ManyReader, Reader, TextReader } from "./reader.ts";
import { request } from "./request/reader.ts";
import { response } from "./response/reader.ts";
import { returnedItems } from "./returned-items/reader.ts";

/** Formats of one JSON value that is one conversation. They exclude one another; a test holds them to it. */
export const readers: readonly Reader[] = [
  createBody,
  items,
  item,
  returnedItems,
  response,
  request,
  itemsPage,
  conversationObject,
  chatCompletions,
  fineTuning,
  anthropicMessages,
  assistantsThread,
  harmony,
  agentsSession,
];

/** Formats of one JSON value that holds several conversations. */
export const manyReaders: readonly ManyReader[] = [draftFile];

/** Formats of many lines that are one conversation together. */
export const linesReaders: readonly LinesReader[] = [
  chatCompletionsLines,
  codexSession,
  agentsSessionLines,
  anthropicMessagesLines,
  harmonyLines,
];

/** Formats that are no JSON. */
export const textReaders: readonly TextReader[] = [harmonyText];
