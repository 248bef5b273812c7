/** Whom we asked, for what, and how long we would wait (milliseconds). */
export type Call = { host: string; action: Action; timeout: number };

type Action = "create" | "update" | "append" | "read" | "delete";

/** What may have been done although no answer came. */
export const doubts: Readonly<Record<Action, string>> = {
  create: " The conversation may have been created all the same.",
  update: " The metadata may have been changed all the same.",
  append: " The items may have been appended all the same.",
  delete: " It may have been deleted all the same.",
  read: "",
};
