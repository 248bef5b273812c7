import type { ItemPreviewProps } from "#items/item-preview.ts";
import { objectIn } from "#items/preview/reading.ts";
import { shownText } from "#items/preview/shown-text.ts";
import { Section, Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";
import { CommandLine, Terminal } from "#items/preview/terminal.tsx";
import { ValueList } from "#items/preview/value-list.tsx";
import { durationOf } from "#items/widgets/duration.ts";

import { commandLineOf } from "./command-line.ts";

/** One command as it is typed, and what it is run with. */
export function Preview({ item }: ItemPreviewProps) {
  const action = objectIn(item.action);
  const { command, env, working_directory: folder, timeout_ms: timeout, user } = action;
  const variables = objectIn(env);
  return (
    <Stack>
      <Terminal>
        <CommandLine command={commandLineOf(command)} />
      </Terminal>
      <StateLine
        item={item}
        facts={[
          ["In folder", shownText(folder)],
          ["As", shownText(user)],
          ["Timeout", durationOf(timeout)],
        ]}
      />
      {Object.keys(variables).length > 0 && (
        <Section label="Environment variables">
          <ValueList values={variables} />
        </Section>
      )}
    </Stack>
  );
}
