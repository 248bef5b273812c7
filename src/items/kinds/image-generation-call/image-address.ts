import { typeOfBase64 } from "#items/widgets/media.ts";

const types: Readonly<Record<string, string>> = {
  png: "image/png",
  webp: "image/webp",
  jpeg: "image/jpeg",
  gif: "image/gif",
  svg: "image/svg+xml",
};

/** A drawn image, given in base64, as the address of a picture; of which kind it is, its beginning tells best. */
export function imageAddressOf(result: unknown, format: unknown): string | undefined {
  if (typeof result !== "string" || result === "") return undefined;
  if (result.startsWith("data:")) return result;
  const named = typeof format === "string" ? types[format] : undefined;
  return `data:${typeOfBase64(result) ?? named ?? "image/png"};base64,${result}`;
}
