import { isObject, type JsonObject } from "#shared/json.ts";

/** Where an image is, in the words of the API: the SDK has text or an object for it. */
export function imageSource(image: unknown): JsonObject {
  if (image === undefined) return {};
  if (!isObject(image))
    return { image_url: typeof image === "string" ? asUrl(image, "image/png") : image };
  const { id, fileId, url, data, mediaType } = image;
  if (typeof data === "string") {
    return { image_url: asUrl(data, typeof mediaType === "string" ? mediaType : "image/png") };
  }
  return told({ image_url: url, file_id: id ?? fileId });
}

/** The same for a file; a name may stand with its data. */
export function fileSource(file: unknown): JsonObject {
  if (typeof file === "string") {
    return /^https?:/.test(file)
      ? { file_url: file }
      : { file_data: asUrl(file, "application/pdf") };
  }
  if (!isObject(file)) return {};
  const { id, url, data, mediaType, filename } = file;
  const type = typeof mediaType === "string" ? mediaType : "application/pdf";
  const file_data = typeof data === "string" ? asUrl(data, type) : undefined;
  return told({ file_id: id, file_url: url, file_data, filename });
}

/** Bare base64 is not taken by the API. */
function asUrl(text: string, type: string): string {
  return /^(?:data|https?):/.test(text) ? text : `data:${type};base64,${text}`;
}

/** The fields that say something. */
export function told(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => !saysNothing(each)));
}

function saysNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
