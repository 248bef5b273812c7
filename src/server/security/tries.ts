const WINDOW = 60_000;
const MOST_PER_ADDRESS = 5;
const MOST_IN_ALL = 50;

/** Wrong tries of the last minute. It never remembers more than the bound for all addresses. */
export type Tries = {
  /** Seconds until this address may try again; 0 when it may now. */
  wait(address: string): number;
  wrong(address: string): void;
};

/** Limits guessing: 5 wrong tries a minute from one address, 50 from all. `now` is in milliseconds. */
export function countTries(now: () => number = Date.now): Tries {
  let tries: { address: string; at: number }[] = [];

  function waitFor(list: typeof tries, most: number): number {
    const oldest = list.at(-most);
    return oldest ? Math.ceil((oldest.at + WINDOW - now()) / 1000) : 0;
  }

  return {
    wait(address) {
      tries = tries.filter(({ at }) => at + WINDOW > now());
      const own = tries.filter((entry) => entry.address === address);
      return Math.max(waitFor(own, MOST_PER_ADDRESS), waitFor(tries, MOST_IN_ALL));
    },
    wrong(address) {
      tries.push({ address, at: now() });
    },
  };
}
