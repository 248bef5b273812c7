import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconTransform } from "@tabler/icons-react";

import { changeKind } from "#draft/change-kind.ts";
import type { DraftItem } from "#draft/document.ts";
import { KindIcon } from "#items/appearance.tsx";
import { itemDefinitions } from "#items/registry.ts";

import { useDraft } from "../draft-context.tsx";

/** Makes an item another kind; what has the same meaning moves along, the rest comes back with the kind. */
export function ChangeKindMenu({ item }: { item: DraftItem }) {
  const change = useDraft((state) => state.change);
  return (
    <Menu position="bottom-end" withinPortal keepMounted={false}>
      <Menu.Target>
        <Tooltip label="Change kind">
          <ActionIcon variant="subtle" color="gray" aria-label="Change kind">
            <IconTransform size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
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
