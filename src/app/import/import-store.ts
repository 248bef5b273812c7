import { create } from "zustand";

import { readSources } from "./read-sources.ts";
import type { Reading, Source } from "./reading-messages.ts";

type ImportState = {
  isOpen: boolean;
  /** What was typed or pasted into the dialog; kept when it is closed, until it has been taken. */
  text: string;
  /** What is read or has been read, by name. */
  names: readonly string[];
  status: "nothing" | "reading" | "read" | "failed";
  /** How much has been read, from 0 to 1. */
  share: number;
  readings: readonly Reading[];
  /** Why nothing could be read. */
  failure: string;
};

const nothing = {
  text: "",
  names: [],
  status: "nothing",
  share: 0,
  readings: [],
  failure: "",
} as const;

/** What is being brought in. It outlives the dialog, so that closing that loses nothing. */
export const useImport = create<ImportState>(() => ({ isOpen: false, ...nothing }));

const { setState, getState } = useImport;

let running: AbortController | undefined;

export function openImport(): void {
  setState({ isOpen: true });
}

export function closeImport(): void {
  setState({ isOpen: false });
}

/** Reads files or a long text, and shows what they hold. */
export async function importSources(sources: readonly Source[]): Promise<void> {
  running?.abort();
  const started = new AbortController();
  running = started;
  setState({
    isOpen: true,
    names: sources.map(({ name }) => name),
    status: "reading",
    share: 0,
    readings: [],
    failure: "",
  });
  try {
    const readings = await readSources(sources, {
      onProgress: (share) => running === started && setState({ share }),
      signal: started.signal,
    });
    if (running === started) setState({ status: "read", readings });
  } catch (error) {
    if (running !== started || started.signal.aborted) return;
    setState({ status: "failed", failure: error instanceof Error ? error.message : String(error) });
  }
}

/** Milliseconds without a key after which what was typed is read. */
const pause = 400;

let typing: ReturnType<typeof setTimeout> | undefined;

/** The text in the dialog, read when the typing pauses. */
export function typeImport(text: string): void {
  clearTimeout(typing);
  stop();
  setState({ ...nothing, text });
  if (text.trim() === "") return;
  typing = setTimeout(() => void importSources([{ name: "Pasted text", text }]), pause);
}

/** Stops reading; what was typed stays. */
export function cancelImport(): void {
  stop();
  setState({ ...nothing, text: getState().text });
}

/** Forgets what was read, once it has been taken. */
export function finishImport(): void {
  stop();
  setState({ isOpen: false, ...nothing });
}

function stop(): void {
  clearTimeout(typing);
  running?.abort();
  running = undefined;
}
