import { Button, Checkbox, Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";

import { allIncludes, type Include } from "#api/include.ts";

import classes from "./include-menu.module.css";

const meanings: Record<Include, string> = {
  "file_search_call.results": "What file searches found",
  "web_search_call.action.sources": "Pages that web searches looked at",
  "message.input_image.image_url": "Addresses of images in messages",
  "computer_call_output.output.image_url": "Screenshots",
  "code_interpreter_call.outputs": "What code printed",
  "reasoning.encrypted_content": "Encrypted reasoning",
  "message.output_text.logprobs": "Probabilities of tokens",
};

type Props = { include: readonly Include[]; onChange(include: readonly Include[]): void };

/** Which parts are asked for that the API leaves out by itself. */
export function IncludeMenu({ include, onChange }: Props) {
  return (
    <Popover position="bottom-end" withinPortal trapFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          Include {include.length} of {allIncludes.length}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={classes.includes}>
          <legend>The API leaves these out unless asked</legend>
          {allIncludes.map((name) => (
            <Checkbox
              key={name}
              size="sm"
              label={meanings[name]}
              description={<code>{name}</code>}
              checked={include.includes(name)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(
                  allIncludes.filter((other) =>
                    other === name ? checked : include.includes(other),
                  ),
                )
              }
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
