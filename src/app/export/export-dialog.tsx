import { Checkbox, SegmentedControl } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";

import type { DraftSummary } from "#draft/storage/draft-library.ts";
import { Modal } from "#ui/modal.tsx";

import { useDraft, useDraftSession } from "../draft-context.tsx";
import { useDrafts, useLibrary } from "../drafts/library-context.tsx";
import { titleOf, untitled } from "../drafts/title-of.ts";
import { useDraftTexts } from "../drafts/use-draft-texts.ts";
import { useDraftTitle } from "../drafts/use-draft-title.ts";
import { fileFormats } from "./file-formats.ts";
import { Outlet } from "./outlet.tsx";
import type { Leaving } from "./secrets.ts";

import classes from "./export-dialog.module.css";

const none: readonly DraftSummary[] = [];
const formatsOfSeveral = fileFormats.filter((format) => format.takesSeveral);

/** One draft in any format, or several in one file. */
export default function ExportDialog({ onClose }: { onClose(): void }) {
  const [isSeveral, setSeveral] = useState(false);
  return (
    <Modal title="Export" onClose={onClose}>
      <div className={classes.body}>
        <SegmentedControl
          aria-label="What to export"
          size="xs"
          value={isSeveral ? "several" : "this"}
          onChange={(value) => setSeveral(value === "several")}
          data={[
            { value: "this", label: "This draft" },
            { value: "several", label: "Several drafts" },
          ]}
        />
        {isSeveral ? <SeveralDrafts /> : <ThisDraft />}
      </div>
    </Modal>
  );
}

function ThisDraft() {
  const document = useDraft(({ history }) => history.present);
  const name = useDraftTitle();
  const chosen = useMemo(() => [{ document, name }], [document, name]);
  return <Outlet chosen={chosen} formats={fileFormats} />;
}

function SeveralDrafts() {
  const drafts = useDrafts() ?? none;
  const texts = useDraftTexts(drafts, false);
  const library = useLibrary();
  const present = useDraft(({ history }) => history.present);
  const { id: openId } = useDraftSession();
  const [ids, setIds] = useState<readonly string[]>([openId]);
  const [chosen, setChosen] = useState<readonly Leaving[]>([]);

  useEffect(() => {
    let isGone = false;
    async function read(id: string): Promise<Leaving[]> {
      const document = id === openId ? present : await library.read(id);
      if (!document) return [];
      return [
        { document, name: drafts.find((draft) => draft.id === id)?.name || titleOf(document) },
      ];
    }
    void Promise.all(ids.map(read)).then((all) => !isGone && setChosen(all.flat()));
    return () => {
      isGone = true;
    };
    // A new list of drafts alone is no reason to read them again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ids, openId, present, library]);

  return (
    <>
      <fieldset className={classes.drafts}>
        <legend>Drafts to export</legend>
        {drafts.map(({ id, name, itemCount }) => (
          <Checkbox
            key={id}
            size="sm"
            checked={ids.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              setIds(checked ? [...ids, id] : ids.filter((other) => other !== id))
            }
            label={name || texts.get(id)?.title || untitled}
            description={`${itemCount} items`}
          />
        ))}
      </fieldset>
      <Outlet chosen={chosen} formats={formatsOfSeveral} isSeveral />
    </>
  );
}
