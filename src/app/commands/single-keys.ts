import { createSetting } from "../setting.ts";

/** Whether a character alone is a shortcut: who speaks to the computer may say one by accident. */
export const singleKeys = createSetting("single-keys", (stored) => stored !== false);
