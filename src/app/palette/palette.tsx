import { CloseButton } from "@mantine/core";
import { useEffect, useId, useRef, useState } from "react";

import { KindIcon } from "#items/appearance.tsx";
import type { ItemKind } from "#items/registry.ts";
import { wireTypeOf } from "#items/wire-type.ts";

import { KindDetails } from "./kind-details.tsx";
import { type Choice, searchKinds } from "./search-kinds.ts";

import classes from "./palette.module.css";

type Props = { onChoose(kind: ItemKind, example?: object): void; onClose(): void };

/** Every kind by name, in groups, found by typing: arrows move, Enter adds, Escape closes. */
export function Palette({ onChoose, onClose }: Props) {
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const listId = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const dialogRef = useRef<HTMLDialogElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const choices = searchKinds(query);
  const chosen = choices[active];

  useEffect(() => {
    dialogRef.current?.showModal();
    // By itself a dialog would give the focus to its first button.
    searchRef.current?.focus();
  }, []);

  function onKeyDown(event: React.KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = (active + step + choices.length) % Math.max(1, choices.length);
      setActive(next);
      const options = listRef.current?.querySelectorAll("[role=option]");
      options?.item(next)?.scrollIntoView({ block: "nearest" });
    }
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      onChoose(chosen.kind);
    }
  }

  return (
    <dialog
      ref={dialogRef}
      aria-labelledby={`${listId}-title`}
      className={classes.dialog}
      onClose={onClose}
      closedby="any"
    >
      <div className={classes.content}>
        <div className={classes.heading}>
          <h2 id={`${listId}-title`}>Add item</h2>
          <CloseButton aria-label="Close" onClick={() => dialogRef.current?.close()} />
        </div>
        <input
          ref={searchRef}
          type="search"
          role="combobox"
          className={classes.search}
          aria-label="Search kinds"
          aria-autocomplete="list"
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-activedescendant={chosen && `${listId}-${chosen.kind}`}
          placeholder="Search by name, type or purpose"
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div className={classes.panes}>
          <div ref={listRef} id={listId} role="listbox" aria-label="Kinds" className={classes.list}>
            {groupsOf(choices).map(([group, members]) => (
              <div key={group} role="group" aria-label={group}>
                <div className={classes.group} aria-hidden>
                  {group}
                </div>
                {members.map((choice) => (
                  <Option
                    key={choice.kind}
                    id={`${listId}-${choice.kind}`}
                    choice={choice}
                    isActive={choice === chosen}
                    onHover={() => setActive(choices.indexOf(choice))}
                    onChoose={() => onChoose(choice.kind)}
                  />
                ))}
              </div>
            ))}
          </div>
          <p role="status" className={classes.none}>
            {choices.length === 0 && "No kind of item is called that."}
          </p>
          {chosen && <KindDetails choice={chosen} onChoose={onChoose} />}
        </div>
      </div>
    </dialog>
  );
}

type OptionProps = {
  id: string;
  choice: Choice;
  isActive: boolean;
  onHover(): void;
  onChoose(): void;
};

function Option({ id, choice, isActive, onHover, onChoose }: OptionProps) {
  const { kind, label, summary, schema } = choice;
  return (
    // The focus stays in the search box, whose keys choose among the options.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-label={label}
      aria-describedby={`${id}-summary`}
      aria-selected={isActive}
      className={classes.option}
      onMouseMove={onHover}
      onClick={onChoose}
    >
      <KindIcon kind={kind} />
      <span className={classes.text}>
        <span className={classes.name}>
          {label} <code className={classes.type}>{wireTypeOf(schema)}</code>
        </span>
        <span id={`${id}-summary`} className={classes.summary}>
          {summary}
        </span>
      </span>
    </div>
  );
}

function groupsOf(choices: readonly Choice[]): [string, Choice[]][] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  }
  return [...groups];
}
