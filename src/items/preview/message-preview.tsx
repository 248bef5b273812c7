import type { JsonObject } from "#shared/json.ts";
import { Pill } from "#ui/preview/pill.tsx";

import { ContentParts } from "./content-parts.tsx";

import classes from "./message-preview.module.css";

/** What was said. A model writes Markdown; what a person wrote is shown as it was written. */
export function MessagePreview({ item }: { item: JsonObject }) {
  const { role, content, phase, status } = item;
  // That it came to its end is what everyone takes for granted.
  const isUnusual = status !== undefined && status !== "completed";
  return (
    <div>
      {(typeof phase === "string" || isUnusual) && (
        <div className={classes.state}>
          <Pill status={phase} tone="plain" />
          {isUnusual && <Pill status={status} />}
        </div>
      )}
      <ContentParts content={content} isMarkdown={role === "assistant"} />
    </div>
  );
}
