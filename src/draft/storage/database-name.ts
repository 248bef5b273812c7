/** What the database of drafts is called in the browser. */
export const databaseName = "conversation-builder";
