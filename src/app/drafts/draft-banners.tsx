import { Button } from "@mantine/core";
import { IconAlertTriangle, IconDownload } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { navigate } from "wouter/use-browser-location";
import { useStore } from "zustand";

import type { StorageFailure } from "#draft/storage/draft-library.ts";
import { toDraftFile } from "#formats/draft-file.ts";

import { useDraftSession } from "../draft-context.tsx";
import { toFormatConversation } from "../export/to-conversation.ts";
import { draftAddress, draftsAddress } from "../routes/addresses.ts";
import { copyTitle } from "./copy-title.ts";
import { downloadText, fileNameOf } from "./download.ts";
import { useLibrary } from "./library-context.tsx";
import { useDraftTitle } from "./use-draft-title.ts";

import classes from "./draft-banners.module.css";

const reasons: Record<StorageFailure, string> = {
  denied: "This browser does not let the app store anything, as in some private windows.",
  full: "There is no room left in this browser’s storage.",
  newer_version:
    "A newer version of this app has stored drafts here, which this one cannot read. Reload to get it.",
  failed: "This browser could not store the draft.",
};

/** What the user must know of how the open draft is kept. The regions are always there, so that news is announced. */
export function DraftBanners() {
  const { saving, missingItems } = useDraftSession();
  const isInConflict = useStore(saving, ({ status }) => status === "conflict");
  const failure = useStore(saving, (state) => state.failure);
  const isOpenElsewhere = useStore(saving, (state) => state.isOpenElsewhere);
  const inMemory = useStore(useLibrary().failure, (state) => state.failure);
  const reason = inMemory ?? failure;
  return (
    <>
      <div role="alert">
        {isInConflict && <Conflict />}
        {!isInConflict && reason && <NotStored reason={reason} />}
        {missingItems > 0 && (
          <Banner>
            <strong>This draft is damaged.</strong> {missingItems} of its items could not be read
            from this browser’s storage.
          </Banner>
        )}
      </div>
      {isOpenElsewhere && !isInConflict && (
        <p className={classes.note} role="region" aria-label="Other tabs">
          This draft is open in another tab too. What is changed there shows up here.
        </p>
      )}
    </>
  );
}

/** The same for screens without an open draft. */
export function LibraryBanner() {
  const reason = useStore(useLibrary().failure, (state) => state.failure);
  return (
    <div role="alert">
      {reason && (
        <Banner>
          <strong>Drafts are not stored.</strong> {reasons[reason]} They are gone when this tab is
          closed.
        </Banner>
      )}
    </div>
  );
}

function NotStored({ reason }: { reason: StorageFailure }) {
  const whatIs = reason === "denied" || reason === "newer_version" ? "work is" : "last changes are";
  return (
    <Banner actions={<DownloadCopy />}>
      <strong>Not saved.</strong> {reasons[reason]} Your {whatIs} only in this tab, and gone when it
      is closed.
      {reason === "full" && (
        <>
          {" "}
          <Link href={draftsAddress}>Delete drafts</Link> that you no longer need.
        </>
      )}
    </Banner>
  );
}

function Conflict() {
  const session = useDraftSession();
  const library = useLibrary();
  const title = useDraftTitle();
  async function keepMine() {
    const id = await session.keepMineAsCopy();
    await library.rename(id, copyTitle(title));
    navigate(draftAddress(id));
  }
  return (
    <Banner
      actions={
        <>
          <Button size="compact-sm" variant="default" onClick={() => session.takeTheirs()}>
            Take the other tab’s version
          </Button>
          <Button size="compact-sm" variant="default" onClick={keepMine}>
            Keep mine as a new draft
          </Button>
          <DownloadCopy />
        </>
      }
    >
      <strong>Another tab has saved other changes to this draft.</strong> Nothing is saved here
      until you choose.
    </Banner>
  );
}

function DownloadCopy() {
  const { store } = useDraftSession();
  const title = useDraftTitle();
  function download() {
    const document = store.getState().history.present;
    const file = toDraftFile([toFormatConversation(document, title)]);
    downloadText(fileNameOf(title, "drafts.json"), `${JSON.stringify(file, null, 2)}\n`);
  }
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
      onClick={download}
    >
      Download a copy
    </Button>
  );
}

function Banner({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.banner}>
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <p className={classes.words}>{children}</p>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
