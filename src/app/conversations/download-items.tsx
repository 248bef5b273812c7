import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";

import { allItems } from "#api/conversation-items.ts";

import { useCommands } from "../commands/offered-commands.ts";
import { downloadText } from "../drafts/download.ts";

/** Every item with all that can be included, as one page of the API's own list. */
export function DownloadItems({ id }: { id: string }) {
  const { mutate, isPending, error } = useMutation({
    async mutationFn() {
      const data = await allItems(id);
      const page = {
        object: "list",
        data,
        first_id: data.at(0)?.id ?? null,
        last_id: data.at(-1)?.id ?? null,
        has_more: false,
      };
      downloadText(`${id}.items.json`, `${JSON.stringify(page, null, 2)}\n`);
    },
  });
  useCommands(() => [{ ...downloading, run: () => mutate() }]);
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={isPending}
      title={error?.message ?? "All items, oldest first, with everything included"}
      leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
      onClick={() => mutate()}
    >
      {error ? "Not downloaded: try again" : "Download items"}
    </Button>
  );
}

const downloading = {
  id: "download-items",
  label: "Download items",
  group: "This conversation",
  icon: IconDownload,
  words: "save file json",
} as const;
