/** The lines of a text that comes in chunks, without what ends them. Holds one line at a time. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // A line may be megabytes, in many chunks: they are joined once, and searched once.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    let end = chunk.indexOf("\n");
    while (end !== -1) {
      yield withoutReturn([...pieces, chunk.slice(start, end)].join(""));
      pieces = [];
      start = end + 1;
      end = chunk.indexOf("\n", start);
    }
    pieces.push(chunk.slice(start));
  }
  yield withoutReturn(pieces.join(""));
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
