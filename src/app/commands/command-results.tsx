import {
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";

import type { Command } from "./command.ts";
import { Keys } from "./keys.tsx";
import { rankCommands } from "./rank-commands.ts";
import { noteCommand, recentCommands } from "./recent-commands.ts";
import { ariaKeys } from "./shortcuts.ts";
import { useAllCommands } from "./use-all-commands.ts";

import classes from "./command-dialog.module.css";

export type Results = {
  move(step: number): void;
  /** Runs what is chosen; false as long as nothing is known to choose from. */
  run(): boolean;
};

/** The id of the option that Enter would run, and how many there are; undefined until that is known. */
export type Shown = { active: string | undefined; count: number | undefined };

type Props = {
  ref: Ref<Results>;
  listId: string;
  query: string;
  /** Whether Enter was pressed before anything was found. */
  isHurried(): boolean;
  onShow(shown: Shown): void;
  onRun(command: Pick<Command, "run">): void;
};

/** So many are drawn; who looks for another one types on. */
const most = 60;

/** What was found, to be chosen with the keys of the search or by a click. */
export default function CommandResults({ ref, listId, query, isHurried, onShow, onRun }: Props) {
  const commands = useAllCommands();
  const [recent] = useState(() => recentCommands.getState().value);
  const found = useMemo(() => {
    const exact = commands?.map((command) => ({ ...command, ...command.exactly?.(query) }));
    return exact && rankCommands(exact, query, recent).slice(0, most);
  }, [commands, query, recent]);
  const [active, setActive] = useActive(query);
  const count = found?.length;
  const activeId = count && active < count ? `${listId}-${active}` : undefined;

  function choose(command: Command | undefined) {
    if (!command) return;
    noteCommand(command.id);
    onRun(command);
  }

  useImperativeHandle(ref, () => ({
    move(step) {
      if (count) setActive((active + step + count) % count);
    },
    run() {
      choose(found?.[active]);
      return found !== undefined;
    },
  }));

  useLayoutEffect(() => {
    onShow({ active: activeId, count });
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId, count, onShow]);

  const onFound = useEffectEvent(() => isHurried() && choose(found?.[0]));
  const isFound = found !== undefined;
  useEffect(() => {
    if (isFound) onFound();
  }, [isFound]);

  return found?.map((command, index) => (
    <Option
      key={`${command.id} ${command.label}`}
      id={`${listId}-${index}`}
      command={command}
      isActive={index === active}
      onHover={() => setActive(index)}
      onChoose={() => choose(command)}
    />
  ));
}

/** Another query begins with its first result again. */
function useActive(query: string) {
  const [active, setActive] = useState({ query, index: 0 });
  const index = active.query === query ? active.index : 0;
  return [index, (next: number) => setActive({ query, index: next })] as const;
}

type OptionProps = {
  id: string;
  command: Command;
  isActive: boolean;
  onHover(): void;
  onChoose(): void;
};

function Option({ id, command, isActive, onHover, onChoose }: OptionProps) {
  const { label, group, icon: Icon, shortcut } = command;
  const [keys] = shortcut?.keys ?? [];
  return (
    // The focus stays in the search, whose keys choose among the options.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-label={label}
      aria-describedby={`${id}-group`}
      aria-keyshortcuts={shortcut && ariaKeys(shortcut)}
      aria-selected={isActive}
      className={classes.option}
      onMouseMove={onHover}
      onClick={onChoose}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
      <span className={classes.label}>{label}</span>
      {keys && <Keys keys={keys} />}
      <span id={`${id}-group`} className={classes.group}>
        {group}
      </span>
    </div>
  );
}
