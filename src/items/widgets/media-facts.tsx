import { Text } from "@mantine/core";

import { sizeInWords } from "./media.ts";

import classes from "./media-field.module.css";

type Props = { type?: string | undefined; bytes?: number | undefined; fault?: string | undefined };

/** Type and size of what a field holds, and what is wrong with it. */
export function MediaFacts({ type, bytes, fault }: Props) {
  const known = [type, bytes === undefined ? undefined : sizeInWords(bytes)].filter(Boolean);
  return (
    <>
      {known.length > 0 && (
        <Text size="xs" c="dimmed">
          {known.join(" · ")}
        </Text>
      )}
      {fault !== undefined && (
        <Text size="xs" className={classes.fault}>
          {fault}
        </Text>
      )}
    </>
  );
}
