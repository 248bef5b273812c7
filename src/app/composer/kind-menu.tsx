import { Menu } from "@mantine/core";

import { changeKind } from "#draft/change-kind.ts";
import type { DraftItem } from "#draft/document.ts";
import { KindIcon } from "#items/appearance.tsx";
import { itemDefinitions } from "#items/registry.ts";

import { useDraft } from "../draft-context.tsx";
import { ChangeKindButton } from "./change-kind-button.tsx";

/** The kinds that an item can become; what has the same meaning moves along, the rest comes back with the kind. */
export default function KindMenu({ item }: { item: DraftItem }) {
  const change = useDraft((state) => state.change);
  return (
    <Menu position="bottom-end" withinPortal keepMounted={false} defaultOpened>
      <Menu.Target>
        <ChangeKindButton />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Change kind to</Menu.Label>
        {itemDefinitions
          .filter(({ kind }) => kind !== item.kind)
          .map(({ kind, label }) => (
            <Menu.Item
              key={kind}
              leftSection={<KindIcon kind={kind} />}
              onClick={() => change((document) => changeKind(document, item.key, kind))}
            >
              {label}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
