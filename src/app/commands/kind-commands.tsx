import { KindIcon } from "#items/appearance.tsx";
import { itemDefinitions, type ItemKind } from "#items/registry.ts";
import { wireTypeOf } from "#items/wire-type.ts";

import type { Command } from "./command.ts";

/** Adding an item, a command for each kind. */
export function kindCommands(add: (kind: ItemKind) => void): Command[] {
  return itemDefinitions.map(({ kind, label, synonyms, schema }) => ({
    id: `add ${kind}`,
    label: `Add ${label}`,
    group: "Add item",
    icon: () => <KindIcon kind={kind} />,
    words: [wireTypeOf(schema), kind, "new insert", ...synonyms].join(" "),
    run: () => add(kind),
  }));
}
