const linkProtocols: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** The address if a click on it is harmless: the web and mail, and no script. */
export function safeLinkOf(address: unknown): string | undefined {
  const url = parse(address);
  return url && linkProtocols.has(url.protocol) ? url.href : undefined;
}

/** The address if it can be shown as a picture: from the web or in itself. */
export function safeImageOf(address: unknown): string | undefined {
  if (typeof address !== "string") return undefined;
  if (/^data:image\/[\w.+-]+[;,]/i.test(address)) return address;
  const url = parse(address);
  return url?.protocol === "https:" ? url.href : undefined;
}

function parse(address: unknown): URL | undefined {
  return typeof address === "string" && URL.canParse(address) ? new URL(address) : undefined;
}
