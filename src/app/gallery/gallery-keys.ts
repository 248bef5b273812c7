import type { Shortcut } from "../commands/shortcuts.ts";

/** What is heard in the gallery; the arrows in its index alone. */
export const ofGallery = {
  search: { keys: ["/"], label: "Search the kinds and tools" },
  next: { keys: ["ArrowDown"], label: "Next in the index" },
  previous: { keys: ["ArrowUp"], label: "The one before in the index" },
  open: { keys: ["Enter"], label: "Open it, or the first that was found" },
} satisfies Record<string, Shortcut>;
