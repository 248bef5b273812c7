import {
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";

import { Option } from "#ui/options.tsx";
import type { Options } from "#ui/use-options.ts";

import type { Command } from "./command.ts";
import { Keys } from "./keys.tsx";
import { rankCommands } from "./rank-commands.ts";
import { noteCommand, recentCommands } from "./recent-commands.ts";
import { ariaKeys } from "./shortcuts.ts";
import { useAllCommands } from "./use-all-commands.ts";

import classes from "./command-dialog.module.css";

export type Results = {
  /** Runs what is chosen; false as long as nothing is known to choose from. */
  run(): boolean;
};

type Props = {
  ref: Ref<Results>;
  options: Options;
  query: string;
  /** Whether Enter was pressed before anything was found. */
  isHurried(): boolean;
  /** Says how many there are as soon as that is known. */
  onCount(count: number | undefined): void;
  onRun(command: Pick<Command, "run">): void;
};

/** So many are drawn; who looks for another one types on. */
const most = 60;

/** What was found, to be chosen with the keys of the search or by a click. */
export default function CommandResults(props: Props) {
  const { ref, options, query, isHurried, onCount, onRun } = props;
  const commands = useAllCommands();
  const [recent] = useState(() => recentCommands.getState().value);
  const found = useMemo(() => {
    const exact = commands?.map((command) => ({ ...command, ...command.exactly?.(query) }));
    return exact && rankCommands(exact, query, recent).slice(0, most);
  }, [commands, query, recent]);
  const count = found?.length;

  function choose(command: Command | undefined) {
    if (!command) return;
    noteCommand(command.id);
    onRun(command);
  }

  useImperativeHandle(ref, () => ({
    run() {
      choose(found?.[options.index]);
      return found !== undefined;
    },
  }));

  useLayoutEffect(() => onCount(count), [count, onCount]);

  const onFound = useEffectEvent(() => isHurried() && choose(found?.[0]));
  const isFound = found !== undefined;
  useEffect(() => {
    if (isFound) onFound();
  }, [isFound]);

  return found?.map((command, index) => (
    <CommandOption
      key={`${command.id} ${command.label}`}
      command={command}
      options={options}
      index={index}
      onTake={() => choose(command)}
    />
  ));
}

type CommandOptionProps = { command: Command; options: Options; index: number; onTake(): void };

function CommandOption({ command, ...place }: CommandOptionProps) {
  const { label, group, icon: Icon, shortcut } = command;
  const [keys] = shortcut?.keys ?? [];
  const groupId = `${place.options.idOf(place.index)}-group`;
  return (
    <Option
      {...place}
      className={classes.option}
      aria-label={label}
      aria-describedby={groupId}
      aria-keyshortcuts={shortcut && ariaKeys(shortcut)}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
      <span className={classes.label}>{label}</span>
      {keys && <Keys keys={keys} />}
      <span id={groupId} className={classes.group}>
        {group}
      </span>
    </Option>
  );
}
