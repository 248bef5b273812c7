/** What is unpacked may not grow beyond this: a link is small, and whoever wrote it may mean harm. */
const mostBytes = 64 * 1024 * 1024;

/** A text, compressed, in characters that an address can carry. */
export async function pack(text: string): Promise<string> {
  const bytes = await bytesOf(
    new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw")),
    mostBytes,
  );
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The text again. Rejects when it was cut short, is damaged, or would become too large. */
export async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const text = await bytesOf(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")),
    mostBytes,
  );
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(text);
}

async function bytesOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error(`More than ${most / 1024 / 1024} MB`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
