type UrlSource = { phrase: string; url: string; title: string };

type FileSource = { phrase: string; file_id: string; filename: string };

/** A part of an answer in which phrases of the text cite web pages. */
export function citingPages(text: string, sources: readonly UrlSource[]) {
  return {
    type: "output_text" as const,
    text,
    annotations: sources.map(({ phrase, url, title }) => ({
      type: "url_citation" as const,
      url,
      title,
      start_index: startOf(phrase, text),
      end_index: startOf(phrase, text) + phrase.length,
    })),
    logprobs: [],
  };
}

/** The same for files that a search found: a citation has the place behind the phrase. */
export function citingFiles(text: string, sources: readonly FileSource[]) {
  return {
    type: "output_text" as const,
    text,
    annotations: sources.map(({ phrase, file_id, filename }) => ({
      type: "file_citation" as const,
      file_id,
      filename,
      index: startOf(phrase, text) + phrase.length,
    })),
    logprobs: [],
  };
}

function startOf(phrase: string, text: string): number {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`The text does not say "${phrase}"`);
  return start;
}
