import type { ComponentProps } from "react";

import type { Options } from "./use-options.ts";

import classes from "./options.module.css";

type OptionSearchProps = ComponentProps<"input"> & {
  options: Options;
  onSearch(query: string): void;
  onEnter(): void;
};

/** Finds options by what is typed. It keeps the focus: arrows choose among them, Enter takes one. */
export function OptionSearch({ options, onSearch, onEnter, ...rest }: OptionSearchProps) {
  function onKeyDown(event: React.KeyboardEvent) {
    // What a word is composed with has these keys to itself.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (step === undefined) onEnter();
    else options.move(step);
  }

  return (
    <input
      {...rest}
      data-autofocus
      role="combobox"
      className={classes.search}
      aria-autocomplete="list"
      aria-expanded={options.chosenId !== undefined}
      aria-controls={options.listId}
      aria-activedescendant={options.chosenId}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        options.begin();
        onSearch(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

type OptionProps = ComponentProps<"div"> & { options: Options; index: number; onTake(): void };

/** One of what was found; the pointer chooses it as the keys do. */
export function Option({ options, index, onTake, className = "", ...rest }: OptionProps) {
  return (
    // The focus stays in the search, whose keys choose among the options.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      {...rest}
      id={options.idOf(index)}
      role="option"
      tabIndex={-1}
      aria-selected={index === options.index}
      className={`${classes.option} ${className}`}
      onMouseMove={() => options.choose(index)}
      onClick={onTake}
    />
  );
}
