import { ActionIcon } from "@mantine/core";
import {
  IconCopyPlus,
  IconPencil,
  IconTemplate,
  IconTemplateOff,
  IconTrash,
} from "@tabler/icons-react";
import { memo, type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Link } from "wouter";

import type { DraftSummary } from "#draft/storage/draft-library.ts";

import { SeverityIcon } from "../problems/severity.tsx";
import { draftAddress } from "../routes/addresses.ts";
import { SendingMark } from "../send/sending-mark.tsx";
import { copyTitle } from "./copy-title.ts";
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

  async function duplicate() {
    const copy = await library.duplicate(id);
    await library.rename(copy, copyTitle(title));
  }

  function remove() {
    focusNeighbour(link.current);
    onDelete({ id, title });
  }

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
      <div className={row.actions}>
        <RowAction label="Rename" title={title} onClick={() => setRenaming(true)}>
          <IconPencil size={18} stroke={1.75} aria-hidden />
        </RowAction>
        <RowAction label="Duplicate" title={title} onClick={duplicate}>
          <IconCopyPlus size={18} stroke={1.75} aria-hidden />
        </RowAction>
        <RowAction
          label={isTemplate ? "No longer keep as template" : "Keep as template"}
          title={title}
          onClick={() => library.setTemplate(id, !isTemplate)}
        >
          {isTemplate ? (
            <IconTemplateOff size={18} stroke={1.75} aria-hidden />
          ) : (
            <IconTemplate size={18} stroke={1.75} aria-hidden />
          )}
        </RowAction>
        <RowAction label="Delete" title={title} onClick={remove}>
          <IconTrash size={18} stroke={1.75} aria-hidden />
        </RowAction>
      </div>
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

type RowActionProps = { label: string; title: string; onClick(): void; children: ReactNode };

/** The browser's own tooltips: hundreds of rows have thousands of buttons. */
function RowAction({ label, title, onClick, children }: RowActionProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      title={label}
      aria-label={`${label}: ${title}`}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}

/** The row that goes would take the focus with it. */
function focusNeighbour(link: HTMLElement | null): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-draft-link]")];
  const index = links.findIndex((other) => other === link);
  (links[index + 1] ?? links[index - 1])?.focus();
}
