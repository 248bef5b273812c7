import { memo, useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Link } from "wouter";

import type { DraftSummary } from "#draft/storage/draft-library.ts";

import { SeverityIcon } from "../problems/severity.tsx";
import { draftAddress } from "../routes/addresses.ts";
import { SendingMark } from "../send/sending-mark.tsx";
import { DraftRowActions } from "./draft-row-actions.tsx";
import { useLibrary } from "./library-context.tsx";
import { Moment } from "./moment.tsx";
import { NameField } from "./name-field.tsx";

import row from "#ui/list-row.module.css";
import classes from "./draft-row.module.css";

type Props = {
  draft: DraftSummary;
  title: string;
  /** What it is called without a name. */
  automaticTitle: string;
  now: number;
  onDelete(draft: { id: string; title: string }): void;
};

export const DraftRow = memo(function DraftRow(props: Props) {
  const { draft, title, automaticTitle, now, onDelete } = props;
  const { id, isTemplate } = draft;
  const library = useLibrary();
  const [isRenaming, setRenaming] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);

  function rename(name: string | undefined) {
    const hadFocus = document.activeElement?.tagName === "INPUT";
    flushSync(() => setRenaming(false));
    if (hadFocus) link.current?.focus();
    if (name !== undefined) void library.rename(id, name);
  }

  const startRenaming = useCallback(() => setRenaming(true), []);
  const remove = useCallback(() => {
    focusNeighbour(link.current);
    onDelete({ id, title });
  }, [id, title, onDelete]);

  return (
    <li className={row.row}>
      <div className={row.main}>
        {isRenaming ? (
          <NameField name={draft.name} placeholder={automaticTitle} onDone={rename} />
        ) : (
          <div className={row.heading}>
            <Link ref={link} href={draftAddress(id)} className={row.title} data-draft-link>
              <>{title}</>
            </Link>
            {isTemplate && <span className={`${row.badge} ${classes.badge}`}>Template</span>}
          </div>
        )}
        <Facts draft={draft} title={title} now={now} />
      </div>
      <DraftRowActions
        id={id}
        title={title}
        isTemplate={isTemplate}
        onRename={startRenaming}
        onDelete={remove}
      />
    </li>
  );
});

function Facts({ draft, title, now }: Pick<Props, "draft" | "title" | "now">) {
  const { itemCount, createdAt, changedAt, counted } = draft;
  const { errors, warnings } = draft.problemCount;
  return (
    <p className={row.facts}>
      <span>{itemCount === 1 ? "1 item" : `${itemCount} items`}</span>
      <SendingMark draftId={draft.id} title={title} />
      {errors > 0 && (
        <span className={classes.problems} data-severity="error">
          <SeverityIcon severity="error" size={14} />{" "}
          {errors === 1 ? "1 error" : `${errors} errors`}
        </span>
      )}
      {warnings > 0 && (
        <span className={classes.problems} data-severity="warning">
          <SeverityIcon severity="warning" size={14} />{" "}
          {warnings === 1 ? "1 warning" : `${warnings} warnings`}
        </span>
      )}
      {counted && errors + warnings === 0 && <span>No problems</span>}
      <span>
        Changed <Moment at={changedAt} now={now} />
      </span>
      <span>
        Created <Moment at={createdAt} now={now} />
      </span>
    </p>
  );
}

/** The row that goes would take the focus with it. */
function focusNeighbour(link: HTMLElement | null): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-draft-link]")];
  const index = links.findIndex((other) => other === link);
  (links[index + 1] ?? links[index - 1])?.focus();
}
