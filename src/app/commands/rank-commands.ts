import type { Command } from "./command.ts";

type Ranked = Pick<Command, "id" | "label" | "group" | "words">;

/**
 * The commands in which every word of the query can be found, the likeliest first; among equals what was
 * used last. Without a query all of them, those that were used last first.
 */
export function rankCommands<Kind extends Ranked>(
  commands: readonly Kind[],
  query: string,
  recent: readonly string[] = [],
): Kind[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return commands
    .map((command) => ({ command, score: scoreOf(command, words), age: ageOf(command, recent) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.age - b.age)
    .map(({ command }) => command);
}

function ageOf({ id }: Ranked, recent: readonly string[]): number {
  const index = recent.indexOf(id);
  return index < 0 ? recent.length : index;
}

/** 0 when a word cannot be found. */
function scoreOf({ label, group, words: others = "" }: Ranked, words: readonly string[]): number {
  const name = label.toLowerCase();
  const rest = `${group} ${others}`.toLowerCase();
  let sum = 1;
  for (const word of words) {
    const score = Math.max(scoreOfName(name, word), rest.includes(word) ? found.elsewhere : 0);
    if (score === 0) return 0;
    sum += score;
  }
  return name === words.join(" ") ? sum + found.atStart : sum;
}

const found = { atStart: 16, atWord: 8, inside: 4, elsewhere: 2, scattered: 1 };

function scoreOfName(name: string, word: string): number {
  if (name.startsWith(word)) return found.atStart;
  if (name.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))) return found.atWord;
  if (name.includes(word)) return found.inside;
  return isScattered(name, word) ? found.scattered : 0;
}

/** Whether the letters stand in the name in this order, with others between them. */
function isScattered(name: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const place = name.indexOf(letter, from);
    if (place < 0) return false;
    from = place + letter.length;
  }
  return true;
}
