import { loadHighlighter } from "#ui/preview/use-highlighted.ts";

import type { FileFormat } from "../file-formats.ts";

/** The transcript as a page of its own. What draws it is loaded when somebody wants it. */
export const htmlTranscript: FileFormat = {
  format: "html",
  label: "HTML transcript",
  group: "Documents",
  summary:
    "One file for any browser: it runs no scripts, loads nothing, follows the reader's light or dark colours, and prints well.",
  extension: ".html",
  mediaType: "text/html",
  takesSeveral: false,
  async write(drafts) {
    const [{ writeHtml }] = await Promise.all([import("./write-html.tsx"), loadHighlighter()]);
    const [draft] = drafts;
    return draft ? writeHtml(draft) : { text: "", remarks: [] };
  },
};
