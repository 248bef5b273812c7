import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

import { downloadText } from "../drafts/download.ts";
import { CopyButton } from "./copy-button.tsx";

type Props = {
  /** What is copied, such as "code". */
  what: string;
  text(): string;
  fileName: string;
  mediaType: string;
  isAllowed: boolean;
};

/** Copies a text, or gives it as a file. */
export function TakeOut({ what, text, fileName, mediaType, isAllowed }: Props) {
  return (
    <>
      <CopyButton label={`Copy ${what}`} text={text} isAllowed={isAllowed} />
      <Button
        size="compact-sm"
        variant="default"
        disabled={!isAllowed}
        leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
        onClick={() => downloadText(fileName, text(), mediaType)}
      >
        Download
      </Button>
    </>
  );
}
