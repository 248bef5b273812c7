const typesByEnding: Record<string, string> = {
  pdf: "application/pdf",
  csv: "text/csv",
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
  json: "application/json",
  xml: "application/xml",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/** A name for a file of which only the MIME type is known: `file.pdf`. */
export function fileNameFor(type: string): string {
  const known = Object.entries(typesByEnding).find(([, candidate]) => candidate === type);
  return `file.${known?.[0] ?? "bin"}`;
}

/** The MIME type that the ending of a file name stands for; undefined if it is not a common one. */
export function typeOfFileName(name: unknown): string | undefined {
  const ending = typeof name === "string" ? name.split(".").at(-1)?.toLowerCase() : undefined;
  return ending === undefined || !Object.hasOwn(typesByEnding, ending)
    ? undefined
    : typesByEnding[ending];
}
