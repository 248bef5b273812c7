/**
 * Pictures from the web as links: to open a file must not tell anyone that it was opened. React writes
 * `<`, `>` and quotes in values as entities, so that a tag ends where the next `>` stands.
 */
export function withoutRemoteImages(markup: string): { markup: string; count: number } {
  let count = 0;
  const kept = markup
    .replaceAll(/<link\b[^>]*>/g, "")
    .replaceAll(/<(?:img|image)\b[^>]*>/g, (tag) => {
      const address = valueOf(tag, "src") ?? valueOf(tag, "href") ?? "";
      if (address.startsWith("data:")) return tag;
      count += 1;
      // What is drawn upon a picture can hold no link.
      if (tag.startsWith("<image")) return "<image>";
      const name = valueOf(tag, "alt") || "Image";
      return `<a class="page-image" href="${address}" rel="noopener noreferrer">${name} (on the web)</a>`;
    });
  return { markup: kept, count };
}

function valueOf(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}
