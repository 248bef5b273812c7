import { ActionIcon, Menu } from "@mantine/core";
import { IconChevronDown, IconFlask } from "@tabler/icons-react";

import type { SendControl } from "./use-send.ts";

import classes from "./send-button.module.css";

export default function UncheckedMenu({ send }: { send: SendControl }) {
  return (
    <Menu position="bottom-end" withinPortal keepMounted={false}>
      <Menu.Target>
        <ActionIcon size={36} variant="light" aria-label="More ways to send">
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFlask size={16} stroke={1.75} aria-hidden />}
          disabled={send.isPending}
          onClick={send.sendUnchecked}
        >
          Send unchecked
          <span className={classes.hint}>To see how the API answers a wrong body.</span>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
