import { IconCheck, IconClock, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { ShowAll } from "#ui/preview/show-all.tsx";
import { useCut } from "#ui/preview/use-cut.ts";

import classes from "./terminal.module.css";

/** A screen on which commands are typed and answered. */
export function Terminal({ children }: { children: ReactNode }) {
  return (
    <div className={classes.terminal} dir="ltr">
      {children}
    </div>
  );
}

/** What was typed behind the prompt. */
export function CommandLine({ command }: { command: string }) {
  const { shown, whole, showAll } = useCut(command, most);
  return (
    <div>
      <div className={classes.command}>
        <span className={classes.prompt}>$</span>
        <span className={classes.words}>{shown || " "}</span>
      </div>
      <ShowAll whole={whole} onClick={showAll} />
    </div>
  );
}

/** What was printed; errors stand behind a bar and under their name. */
export function Printed({ text, isError = false }: { text: string; isError?: boolean }) {
  const { shown, whole, showAll } = useCut(withoutColours(text).replace(/\r?\n$/, ""), most);
  if (text === "") return undefined;
  return (
    <div className={isError ? classes.errors : undefined}>
      {isError && <div className={classes.tag}>stderr</div>}
      <pre className={classes.lines}>{shown}</pre>
      <ShowAll whole={whole} onClick={showAll} />
    </div>
  );
}

/** How a command ended, by sign and words. */
export function Ending({ exitCode }: { exitCode: number | "timeout" }) {
  const Icon = exitCode === 0 ? IconCheck : exitCode === "timeout" ? IconClock : IconX;
  return (
    <div className={classes.end} data-tone={exitCode === 0 ? "good" : "bad"}>
      <Icon size={13} stroke={2} aria-hidden />
      {exitCode === "timeout" ? "Timed out" : `Exit code ${exitCode}`}
    </div>
  );
}

const most = { lines: 100, characters: 20_000 };

/** Terminals colour words by escape sequences, which would be read as noise here. */
function withoutColours(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/\u001B\[[\d;]*[A-Za-z]/g, "");
}
