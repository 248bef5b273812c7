import { Button, UnstyledButton } from "@mantine/core";

import { definitionOf, type ItemKind } from "#items/registry.ts";

import type { Choice } from "./search-kinds.ts";

import classes from "./kind-details.module.css";

type Props = { choice: Choice; onChoose(kind: ItemKind, example?: object): void };

/** What the kind is for and when it occurs, and the ways to begin one: blank or from an example. */
export function KindDetails({ choice, onChoose }: Props) {
  const { kind, label, summary, examples } = choice;
  const { describe, occurs } = definitionOf(kind);
  return (
    <section className={classes.details} aria-label={`About ${label}`}>
      <p className={classes.summary}>{summary}</p>
      <p className={classes.occurs}>{occurs}</p>
      <Button size="compact-sm" variant="light" onClick={() => onChoose(kind)}>
        Add blank
      </Button>
      <h3 className={classes.heading}>Begin with an example</h3>
      <ul className={classes.examples}>
        {examples.map(({ name, item }) => (
          <li key={name}>
            <UnstyledButton className={classes.example} onClick={() => onChoose(kind, item)}>
              <span className={classes.name}>{name}</span>
              <span className={classes.description}>{describe({ ...item })}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
