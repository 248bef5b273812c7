import { Fold } from "#items/preview/fold.tsx";
import { ParameterTable } from "#items/preview/parameter-table.tsx";
import { settingFacts } from "#items/preview/setting-facts.ts";
import { shownText } from "#items/preview/shown-text.ts";
import { Stack } from "#items/preview/stack.tsx";
import { ToolLine } from "#items/preview/tool-line.tsx";
import { isObject } from "#shared/json.ts";
import { Facts } from "#ui/preview/facts.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { LongText } from "#ui/preview/long-text.tsx";

/** A tool of a server: its name and purpose on a line, what it takes inside. */
export function ListedTool({ tool }: { tool: unknown }) {
  if (!isObject(tool)) return <JsonBlock value={tool} />;
  const { name, description, annotations } = tool;
  const isCut = typeof description === "string" && shownText(description) !== description;
  return (
    <Fold summary={<ToolLine name={shownText(name) || "…"} about={shownText(description)} />}>
      <Stack>
        {isCut && <LongText text={description} />}
        <ParameterTable
          schema={tool.input_schema}
          label="Arguments"
          none="It takes no arguments."
        />
        <Facts facts={isObject(annotations) ? settingFacts(annotations) : []} />
      </Stack>
    </Fold>
  );
}
