import type { LinesReader, ManyReader, Reader, TextReader } from "./reader.ts";

/** Formats of one JSON value that is one conversation. They exclude one another; a test holds them to it. */
export const readers: readonly Reader[] = [];

/** Formats of one JSON value that holds several conversations. */
export const manyReaders: readonly ManyReader[] = [];

/** Formats of many lines that are one conversation together. */
export const linesReaders: readonly LinesReader[] = [];

/** Formats that are no JSON. */
export const textReaders: readonly TextReader[] = [];
