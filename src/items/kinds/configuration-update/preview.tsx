import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { ParameterTable } from "#items/preview/parameter-table.tsx";
import { shownText } from "#items/preview/shown-text.ts";
import { Stack } from "#items/preview/stack.tsx";
import { getIn } from "#shared/path.ts";
import { Facts } from "#ui/preview/facts.tsx";
import { LongText } from "#ui/preview/long-text.tsx";

export function Preview({ item }: ItemPreviewProps) {
  const format = getIn(item, ["text", "format"]);
  const description = getIn(format, ["description"]);
  const changes = [effortSentence(item), formatSentence(format)].filter(Boolean);
  const strict = getIn(format, ["strict"]);
  return (
    <Stack>
      <Note>
        From here on {changes.length > 0 ? changes.join(", and ") : "nothing is changed yet"}.
      </Note>
      {typeof description === "string" && <LongText text={description} />}
      <ParameterTable
        schema={getIn(format, ["schema"])}
        label="Fields of the answer"
        none="Its fields are not given."
      />
      <Facts facts={[["Held to the schema exactly", shownText(strict)]]} />
    </Stack>
  );
}

function effortSentence(item: unknown): string {
  const effort = getIn(item, ["reasoning", "effort"]);
  if (effort === undefined) return "";
  return effort === null
    ? "the model thinks as hard as it does by default"
    : `the model thinks with effort “${shownText(effort)}”`;
}

function formatSentence(format: unknown): string {
  const [type, name] = [getIn(format, ["type"]), shownText(getIn(format, ["name"]))];
  if (type === "text") return "it answers in plain text";
  if (type === "json_schema") return `it answers in JSON of the format “${name || "…"}”`;
  return shownText(type) && `it answers in the format “${shownText(type)}”`;
}
