import { ActionIcon } from "@mantine/core";
import {
  IconCopyPlus,
  IconPencil,
  IconTemplate,
  IconTemplateOff,
  IconTrash,
} from "@tabler/icons-react";
import { memo, type ReactNode } from "react";

import { copyTitle } from "./copy-title.ts";
import { useLibrary } from "./library-context.tsx";

import row from "#ui/list-row.module.css";

type Props = {
  id: string;
  title: string;
  isTemplate: boolean;
  onRename(): void;
  onDelete(): void;
};

/** What can be done with a draft in the list. Drawn apart from its facts, of which new ones come for many rows at once. */
export const DraftRowActions = memo(function DraftRowActions(props: Props) {
  const { id, title, isTemplate, onRename, onDelete } = props;
  const library = useLibrary();

  async function duplicate() {
    const copy = await library.duplicate(id);
    await library.rename(copy, copyTitle(title));
  }

  return (
    <div className={row.actions}>
      <RowAction label="Rename" title={title} onClick={onRename}>
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
      <RowAction label="Delete" title={title} onClick={onDelete}>
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </RowAction>
    </div>
  );
});

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
