import { Fold } from "#items/preview/fold.tsx";
import { Note } from "#items/preview/note.tsx";
import { ParameterTable } from "#items/preview/parameter-table.tsx";
import { shownText } from "#items/preview/shown-text.ts";
import { Section, Stack } from "#items/preview/stack.tsx";
import { ToolLine } from "#items/preview/tool-line.tsx";
import { isObject, type JsonObject } from "#shared/json.ts";
import { CodeBlock } from "#ui/preview/code-block.tsx";
import { Facts } from "#ui/preview/facts.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { LongText } from "#ui/preview/long-text.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

import { aboutTool } from "./about-tool.ts";
import { toolSettings } from "./tool-settings.ts";

type Props = {
  tool: unknown;
  /** False under a line that says already what the tool is. */
  hasHead?: boolean;
};

/** The definition of a tool: what it does, what it takes and gives, and how it is set. */
export function ToolPreview({ tool, hasHead = true }: Props) {
  if (!isObject(tool)) return <JsonBlock value={tool} />;
  const { definition, label, name, description, summary } = aboutTool(tool);
  if (!definition) return <JsonBlock value={tool} />;
  const words = typeof description === "string" ? description : "";
  const isNew = hasHead || shownText(words) !== words;
  return (
    <Stack>
      {hasHead && (
        <div>
          <ToolLine label={label} name={name} about="" />
        </div>
      )}
      {words ? isNew && <LongText text={words} /> : hasHead && <Note>{summary}</Note>}
      <ParameterTable schema={tool.parameters} label="Arguments" none="It takes no arguments." />
      <ParameterTable schema={tool.output_schema} label="Result" none="Its result is an object." />
      <Format format={tool.format} />
      <Facts facts={toolSettings(tool)} />
      <InnerTools tool={tool} />
    </Stack>
  );
}

/** Definitions of tools, a line for each, which unfolds. */
export function ToolList({ tools, isInner = false }: { tools: unknown; isInner?: boolean }) {
  const all: readonly unknown[] = Array.isArray(tools) ? tools : [];
  const { shown, whole, showAll } = useFirst(all, "tools");
  if (tools === undefined || tools === null) return undefined;
  if (!Array.isArray(tools)) return <JsonBlock value={tools} />;
  return (
    <>
      {shown.map((tool, index) => (
        <FoldedTool key={index} tool={tool} isInner={isInner} />
      ))}
      <ShowAll whole={whole} onClick={showAll} />
    </>
  );
}

function FoldedTool({ tool, isInner }: { tool: unknown; isInner: boolean }) {
  // A namespace takes none in itself; one that has them all the same must not unfold without end.
  if (!isObject(tool) || (isInner && tool.type === "namespace")) return <JsonBlock value={tool} />;
  const { label, name, description, summary } = aboutTool(tool);
  return (
    <Fold
      summary={<ToolLine label={label} name={name} about={shownText(description) || summary} />}
    >
      <ToolPreview tool={tool} hasHead={false} />
    </Fold>
  );
}

/** What the input of a custom tool must look like. */
function Format({ format }: { format: unknown }) {
  if (!isObject(format)) return undefined;
  const { definition, syntax } = format;
  if (typeof definition !== "string") {
    return format.type === "text" && <Note>Its input is free text.</Note>;
  }
  const language = typeof syntax === "string" ? ` (${syntax})` : "";
  return <CodeBlock text={definition.trimEnd()} label={`Grammar of its input${language}`} />;
}

function InnerTools({ tool }: { tool: JsonObject }) {
  if (tool.type !== "namespace") return undefined;
  return (
    <Section label="Tools in this namespace">
      <Stack>
        <ToolList tools={tool.tools} isInner />
      </Stack>
    </Section>
  );
}
