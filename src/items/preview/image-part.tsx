import { IconPhoto } from "@tabler/icons-react";

import type { JsonObject } from "#shared/json.ts";
import { type Fact, Facts } from "#ui/preview/facts.tsx";
import { SafeImage } from "#ui/preview/safe-image.tsx";

import { mediaOf, sizeInWords } from "../widgets/media.ts";
import { FileChip } from "./file-chip.tsx";

import classes from "./file-chip.module.css";

/** A picture by its address or its data; one that is known by its id is only named. */
export function ImagePart({ part }: { part: JsonObject }) {
  const { image_url: address, file_id: id, detail } = part;
  const facts: Fact[] = [["Detail", typeof detail === "string" && detail]];
  if (typeof address !== "string" || address === "") {
    const name = typeof id === "string" && id !== "" ? id : "No image yet";
    return (
      <FileChip icon={IconPhoto} name={name} facts={[["Source", "uploaded image"], ...facts]} />
    );
  }
  return (
    <div className={classes.figure}>
      <SafeImage src={address} alt={altOf(address)} />
      <Facts facts={[["Size", sizeOf(address)], ...facts]} />
    </div>
  );
}

/** What is known of a picture whose words nobody wrote: its name. */
function altOf(address: string): string {
  const name = address.startsWith("data:") ? "" : address.split(/[?#]/, 1)[0]?.split("/").at(-1);
  return name ? `Image ${name}` : "Image";
}

function sizeOf(address: string): string | undefined {
  const media = mediaOf(address);
  return media.kind === "inline" && media.bytes !== undefined
    ? `${media.type}, ${sizeInWords(media.bytes)}`
    : undefined;
}
