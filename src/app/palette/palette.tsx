import { useRef, useState } from "react";

import { KindIcon } from "#items/appearance.tsx";
import type { ItemKind } from "#items/registry.ts";
import { wireTypeOf } from "#items/wire-type.ts";
import { Modal } from "#ui/modal.tsx";
import { Option, OptionSearch } from "#ui/options.tsx";
import { type Options, useOptions } from "#ui/use-options.ts";

import { KindDetails } from "./kind-details.tsx";
import { type Choice, searchKinds } from "./search-kinds.ts";

import classes from "./palette.module.css";

type Props = { onChoose(kind: ItemKind, example?: object): void; onClose(): void };

/** Every kind by name, in groups, found by typing: arrows move, Enter adds, Escape closes. */
export function Palette({ onChoose, onClose }: Props) {
  const [query, setQuery] = useState("");
  const searchRef = useRef<HTMLInputElement>(null);
  const groups = groupsOf(searchKinds(query));
  const choices = groups.flatMap(([, members]) => members);
  const options = useOptions(choices.length);
  const chosen = choices[options.index];

  return (
    <Modal title="Add item" initialFocus={searchRef} isLight onClose={onClose}>
      <OptionSearch
        ref={searchRef}
        type="search"
        aria-label="Search kinds"
        placeholder="Search by name, type or purpose"
        options={options}
        value={query}
        onSearch={setQuery}
        onEnter={() => chosen && onChoose(chosen.kind)}
      />
      <div className={classes.panes}>
        <div id={options.listId} role="listbox" aria-label="Kinds" className={classes.list}>
          {groups.map(([group, members]) => (
            <div key={group} role="group" aria-label={group}>
              <div className={classes.group} aria-hidden>
                {group}
              </div>
              {members.map((choice) => (
                <KindOption
                  key={choice.kind}
                  choice={choice}
                  options={options}
                  index={choices.indexOf(choice)}
                  onTake={() => onChoose(choice.kind)}
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
    </Modal>
  );
}

type KindOptionProps = { choice: Choice; options: Options; index: number; onTake(): void };

function KindOption({ choice, ...place }: KindOptionProps) {
  const { kind, label, summary, schema } = choice;
  const summaryId = `${place.options.idOf(place.index)}-summary`;
  return (
    <Option {...place} className={classes.option} aria-label={label} aria-describedby={summaryId}>
      <KindIcon kind={kind} />
      <span className={classes.text}>
        <span className={classes.name}>
          {label} <code className={classes.type}>{wireTypeOf(schema)}</code>
        </span>
        <span id={summaryId} className={classes.summary}>
          {summary}
        </span>
      </span>
    </Option>
  );
}

function groupsOf(choices: readonly Choice[]): [string, Choice[]][] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  }
  return [...groups];
}
