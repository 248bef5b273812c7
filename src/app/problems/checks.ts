/** What looks at a whole draft. The rules are many, so they are loaded once the screen is there. */
export { checkDraft, checkDraftInSteps, ruleCodes } from "#draft/check-draft.ts";
export { fixAllInSteps } from "#draft/fix-all.ts";
