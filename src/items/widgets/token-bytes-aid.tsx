import { Button } from "@mantine/core";
import { IconBinary } from "@tabler/icons-react";

import { type AidProps, useAt, useFormLink } from "#form/form-link.ts";
import { isObject } from "#shared/json.ts";
import { setIn } from "#shared/path.ts";

import classes from "./aid-fold.module.css";

/** Fills `bytes` with what `token` is in UTF-8. */
export function TokenBytesAid({ path }: AidProps) {
  const { read, restructure } = useFormLink();
  const { token, isUpToDate } = useAt(path, (value) => {
    const { token: text, bytes } = isObject(value) ? value : {};
    const word = typeof text === "string" ? text : "";
    return { token: word, isUpToDate: String(bytes) === String(utf8(word)) };
  });
  return (
    <div className={classes.aid}>
      <Button
        size="compact-xs"
        variant="light"
        leftSection={<IconBinary size={14} aria-hidden />}
        disabled={token === "" || isUpToDate}
        onClick={() => restructure(path, setIn(read([]), [...path, "bytes"], utf8(token)))}
      >
        Bytes from token
      </Button>
    </div>
  );
}

function utf8(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}
