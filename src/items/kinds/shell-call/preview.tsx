import type { ItemPreviewProps } from "#items/item-preview.ts";
import { listIn, objectIn, textIn } from "#items/preview/reading.ts";
import { shownText } from "#items/preview/shown-text.ts";
import { Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";
import { CommandLine, Terminal } from "#items/preview/terminal.tsx";
import { durationOf } from "#items/widgets/duration.ts";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

/** Commands as one types them, where they run, and what limits them. */
export function Preview({ item }: ItemPreviewProps) {
  const { commands, timeout_ms: timeout, max_output_length: longest } = objectIn(item.action);
  const { type, container_id: container, skills } = objectIn(item.environment);
  const { shown, whole, showAll } = useFirst(listIn(commands), "commands", mostCommands);
  return (
    <Stack>
      <Terminal>
        {shown.map((command, index) => (
          <CommandLine key={index} command={textIn(command)} />
        ))}
        {shown.length === 0 && <CommandLine command="" />}
        <ShowAll whole={whole} onClick={showAll} />
      </Terminal>
      <StateLine
        item={item}
        facts={[
          ["Runs", type === "local" && "on your machine"],
          ["Runs in container", shownText(container)],
          ["Skills", skillNames(skills)],
          ["Timeout", durationOf(timeout)],
          ["Output kept", typeof longest === "number" && `${longest} characters`],
        ]}
      />
    </Stack>
  );
}

const mostCommands = 50;

function skillNames(skills: unknown): string {
  return listIn(skills)
    .slice(0, mostSkills)
    .map((skill) => {
      const { name, path } = objectIn(skill);
      return [name, path].map(shownText).filter(Boolean).join(" in ");
    })
    .filter(Boolean)
    .join(", ");
}

const mostSkills = 20;
