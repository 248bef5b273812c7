import type { Fix } from "#body/fix.ts";
import type { Severity } from "#body/problem.ts";
import type { PlacedItem } from "#items/links.ts";
import type { Path } from "#shared/path.ts";

import type { Concern } from "./concerns.ts";
import type { Conversation } from "./conversation.ts";

/** A check that no schema can say: across items, or about what a value means. */
export type Rule = {
  /** Also the code of its problems. */
  code: string;
  severity: Severity;
  /** What is wrong, in a few words: the heading of its problems. */
  title: string;
  /** Why it matters: whether the API refuses at once or the next response fails, and what to do. */
  explanation: string;
  /** Where that is known from: a public address. */
  source: string;
  /** It is asked only of what brings up one of these. */
  concerns: readonly Concern[];
  check: Check;
};

/** What a rule finds in a conversation, paths from the body. */
export type Check = {
  (conversation: Conversation): readonly Finding[];
  /** What it finds in each item alone, where that is all: see `perItem`. */
  readonly alone?: Alone;
};

/** `beside` is what is found elsewhere than in items, paths from the body. */
export type Alone = { judge: Judge; beside(conversation: Conversation): readonly Finding[] };

/** What is found in an item, whatever stands around it; paths from the item, also in the edits of fixes. */
export type Judge = (item: PlacedItem) => readonly Finding[];

/** One place that breaks the rule; the path is from the body. */
export type Finding = {
  path: Path;
  /** In words for this place, naming what it is about. */
  message: string;
  /** Where this place is less or more severe than the rule in general. */
  severity?: Severity;
  /** Made only where somebody may apply them: whoever just wants to know does not wait for them. */
  fixes?(): readonly Fix[];
};
