import { Button } from "@mantine/core";
import { IconBug } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";

import { sandboxFaults } from "#api/faults.ts";

import { useCommands } from "../commands/offered-commands.ts";
import { isAtWork, labelOf } from "./fault-choice.ts";

import classes from "./fault-menu.module.css";

const FaultDialog = lazy(() => import("./fault-dialog.tsx"));

/** Tells which faults the sandbox has now, and opens what sets them. */
export function FaultMenu() {
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useQuery({
    ...sandboxFaults,
    // They end by themselves, or are set elsewhere.
    refetchInterval: ({ state }) => (state.data?.faults.length ? 3000 : false),
  });
  useCommands(() => (data ? [{ ...settingFaults, run: () => setIsOpen(true) }] : []));
  if (!data) return null;
  const atWork = data.faults.filter(isAtWork);
  return (
    <span className={classes.menu}>
      <span role="status">
        {atWork.length > 0 && (
          <span className={classes.faults}>
            {atWork.length === 1 ? "Fault" : "Faults"} on: {atWork.map(labelOf).join(", ")}
          </span>
        )}
      </span>
      <Button size="compact-xs" variant="default" onClick={() => setIsOpen(true)}>
        Faults…
      </Button>
      <Suspense>
        {isOpen && <FaultDialog faults={data.faults} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </span>
  );
}

const settingFaults = {
  id: "faults",
  label: "Faults of the sandbox",
  group: "App",
  icon: IconBug,
  words: "errors latency fail test",
} as const;
