import { Button } from "@mantine/core";
import { IconTemplate } from "@tabler/icons-react";
import { useState } from "react";

import type { DraftSession } from "#draft/storage/draft-library.ts";

import { useDrafts, useLibrary } from "../drafts/library-context.tsx";
import { isEmpty, type StartingPoint } from "./starting-point.ts";
import { TemplateCard } from "./template-card.tsx";

import classes from "./template-dialog.module.css";

type Props = {
  session: DraftSession | undefined;
  points: readonly StartingPoint[];
  isSearching: boolean;
  onChoose(point: StartingPoint): void;
  /** The card that had the focus is gone. */
  onRemoved(): void;
};

/** The drafts that the user keeps as templates, and how a draft becomes one. */
export function OwnTemplates({ session, points, isSearching, onChoose, onRemoved }: Props) {
  const library = useLibrary();
  const drafts = useDrafts() ?? [];
  const [removed, setRemoved] = useState<StartingPoint>();
  const isKept = drafts.some(({ id, isTemplate }) => id === session?.id && isTemplate);
  const canKeep = session && !isKept && !isEmpty(session.store.getState().history.present);

  async function keep(id: string) {
    setRemoved(undefined);
    await library.setTemplate(id, true);
    onRemoved();
  }

  async function remove(point: StartingPoint) {
    await library.setTemplate(point.key, false);
    setRemoved(point);
    onRemoved();
  }

  if (isSearching && points.length === 0) return null;
  return (
    <section aria-labelledby="own-templates">
      <div className={classes.own}>
        <h3 id="own-templates">Yours</h3>
        {canKeep && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconTemplate size={16} stroke={1.75} aria-hidden />}
            onClick={() => keep(session.id)}
          >
            Keep this draft as template
          </Button>
        )}
      </div>
      <div role="status">
        {removed && (
          <p className={classes.hint}>
            “{removed.label}” is no template any more; it stays among your drafts.{" "}
            <Button size="compact-xs" variant="default" onClick={() => keep(removed.key)}>
              Undo
            </Button>
          </p>
        )}
      </div>
      {points.length === 0 && !removed && (
        <p className={classes.hint}>
          Any draft can be kept as a template, here or in the list of drafts. What you begin with it
          is a copy.
        </p>
      )}
      <ul className={classes.cards}>
        {points.map((point) => (
          <TemplateCard key={point.key} point={point} onChoose={onChoose} onRemove={remove} />
        ))}
      </ul>
    </section>
  );
}
