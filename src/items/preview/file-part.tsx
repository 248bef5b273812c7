import { IconFile } from "@tabler/icons-react";

import type { JsonObject } from "#shared/json.ts";
import { SafeLink } from "#ui/preview/safe-link.tsx";

import { base64Bytes, mediaOf, sizeInWords } from "../widgets/media.ts";
import { FileChip } from "./file-chip.tsx";

/** A file with its name, its size, and where it comes from. */
export function FilePart({ part }: { part: JsonObject }) {
  const { filename, file_url: address, file_id: id, file_data: data, detail } = part;
  const url = textOf(address);
  const link = url && <SafeLink href={url} />;
  return (
    <FileChip
      icon={IconFile}
      name={textOf(filename) ?? nameIn(url) ?? textOf(id) ?? "File without a name"}
      facts={[
        ["Content", contentOf(textOf(data))],
        ["From", link],
        ["Uploaded as", textOf(id)],
        ["Detail", textOf(detail)],
      ]}
    />
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function nameIn(url: string | undefined): string | undefined {
  return url?.split(/[?#]/, 1)[0]?.split("/").findLast(Boolean);
}

function contentOf(data: string | undefined): string | undefined {
  if (data === undefined) return undefined;
  const media = mediaOf(data);
  if (media.kind !== "inline") return sizeInWords(base64Bytes(data));
  return [media.type, media.bytes === undefined ? undefined : sizeInWords(media.bytes)]
    .filter(Boolean)
    .join(", ");
}
