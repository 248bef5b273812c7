import { useEffect, useEffectEvent, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

import type { Command } from "./command.ts";

type Source = () => readonly Command[] | Promise<readonly Command[]>;

type Options = {
  /** While these are offered no others are: nothing else of this browser is to be named. */
  areAlone?: boolean;
};

type Offer = { ask: Source; areAlone: boolean };

const offers = createStore<{ all: readonly Offer[] }>(() => ({ all: [] }));

/** Offers commands as long as the component is there. They are asked for when somebody looks for one. */
export function useCommands(source: Source, { areAlone = false }: Options = {}): void {
  const latest = useEffectEvent(source);
  useEffect(() => {
    const offer: Offer = { ask: () => latest(), areAlone };
    offers.setState(({ all }) => ({ all: [...all, offer] }));
    return () => offers.setState(({ all }) => ({ all: all.filter((one) => one !== offer) }));
  }, [areAlone]);
}

/** What the screen offers, undefined until that is known, and whether nothing else may be named. */
export function useOffered() {
  const all = useStore(offers, (state) => state.all);
  const isAlone = all.some(({ areAlone }) => areAlone);
  const [commands, setCommands] = useState<readonly Command[]>();

  useEffect(() => {
    let isOld = false;
    async function ask() {
      const asked = all.filter(({ areAlone }) => areAlone || !isAlone);
      const answers = await Promise.all(asked.map((offer) => offer.ask()));
      if (!isOld) setCommands(answers.flat());
    }
    void ask();
    return () => {
      isOld = true;
    };
  }, [all, isAlone]);

  return { commands, isAlone };
}
