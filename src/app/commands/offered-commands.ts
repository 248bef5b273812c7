import { useEffect, useEffectEvent } from "react";

import type { Command } from "./command.ts";

type Source = () => readonly Command[] | Promise<readonly Command[]>;

type Options = {
  /** While these are offered no others are: nothing else of this browser is to be named. */
  areAlone?: boolean;
};

const sources = new Map<Source, Options>();

/** Offers commands as long as the component is there. They are asked for when somebody looks for one. */
export function useCommands(source: Source, { areAlone = false }: Options = {}): void {
  const latest = useEffectEvent(source);
  useEffect(() => {
    const offered = () => latest();
    sources.set(offered, { areAlone });
    return () => {
      sources.delete(offered);
    };
  }, [areAlone]);
}

/** Whether only what the screen itself offers may be named. */
export function isScreenAlone(): boolean {
  return [...sources.values()].some(({ areAlone }) => areAlone);
}

/** Everything that can be done on the screen one is on. */
export async function offeredCommands(): Promise<readonly Command[]> {
  const isAlone = isScreenAlone();
  const asked = [...sources].filter(([, { areAlone }]) => areAlone || !isAlone);
  return (await Promise.all(asked.map(([source]) => source()))).flat();
}
