import type { Remark } from "../conversation.ts";

export type RemarkGatherer = {
  add(outcome: Remark["outcome"], place: string, message: string): void;
  all(): Remark[];
};

/** Gathers remarks; what is said of many places becomes one remark that counts them. */
export function gatherRemarks(): RemarkGatherer {
  const found = new Map<string, { remark: Remark; count: number }>();
  return {
    add(outcome, place, message) {
      const key = `${outcome} ${message}`;
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { remark: { outcome, place, message }, count: 1 });
    },
    all() {
      return [...found.values()].map(({ remark, count }) =>
        count === 1
          ? remark
          : { ...remark, message: `${remark.message} (${count} times, here first)` },
      );
    },
  };
}
