import { useMemo } from "react";

import type { ItemPreviewProps } from "#items/item-preview.ts";
import { ErrorNote, Note } from "#items/preview/note.tsx";
import { objectIn, textIn } from "#items/preview/reading.ts";
import { shownText, shownTexts } from "#items/preview/shown-text.ts";
import { Section, Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";
import { isObject, type JsonObject } from "#shared/json.ts";
import { Facts } from "#ui/preview/facts.tsx";
import { LongText } from "#ui/preview/long-text.tsx";
import { SafeImage } from "#ui/preview/safe-image.tsx";

import { imageAddressOf } from "./image-address.ts";

/** The picture, the words it was drawn from, and how; or why there is none. */
export function Preview({ item }: ItemPreviewProps) {
  const { result, revised_prompt: prompt, output_format: format, error, status } = item;
  const address = useMemo(() => imageAddressOf(result, format), [result, format]);
  const { model, total_tokens: tokens } = objectIn(item.svg_usage);
  return (
    <Stack>
      {address !== undefined && (
        <SafeImage src={address} alt={shownText(prompt) || "Image that the model drew"} />
      )}
      {address === undefined && !isObject(error) && <Note>{absence(status)}</Note>}
      {isObject(error) && <Failure error={error} />}
      {textIn(prompt) !== "" && (
        <Section label="Prompt, as the model rewrote it">
          <LongText text={textIn(prompt)} />
        </Section>
      )}
      <StateLine
        item={item}
        facts={[
          ["Action", shownText(item.action)],
          ["Size", shownText(item.size)],
          ["Quality", shownText(item.quality)],
          ["Background", shownText(item.background)],
          ["Format", shownText(format)],
          ["SVG written by", shownText(model)],
          ["SVG tokens", typeof tokens === "number" && tokens.toLocaleString("en")],
        ]}
      />
    </Stack>
  );
}

function absence(status: unknown): string {
  if (status === "failed") return "No image was drawn.";
  if (status === "in_progress" || status === "generating") return "The image is being drawn.";
  return "The image itself is not here; the API knows it by its id.";
}

function Failure({ error }: { error: JsonObject }) {
  const { message, type, code, param, moderation_details: moderation } = error;
  const { categories, moderation_stage: stage } = objectIn(moderation);
  return (
    <ErrorNote title="No image was drawn">
      <LongText text={textIn(message)} />
      <Facts
        facts={[
          ["Type", shownText(type)],
          ["Code", shownText(code)],
          ["Parameter", shownText(param)],
          ["Moderation found", shownTexts(categories).join(", ")],
          ["Stopped at", shownText(stage)],
        ]}
      />
    </ErrorNote>
  );
}
