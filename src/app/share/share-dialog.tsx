import { Button, TextInput } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useEffect, useMemo, useState } from "react";

import { toDraftFile } from "#formats/draft-file.ts";
import { Modal } from "#ui/modal.tsx";

import { useDraft } from "../draft-context.tsx";
import { downloadText, fileNameOf } from "../drafts/download.ts";
import { useDraftTitle } from "../drafts/use-draft-title.ts";
import { CopyButton } from "../export/copy-button.tsx";
import { SecretNotice } from "../export/secret-notice.tsx";
import { toFormatConversation } from "../export/to-conversation.ts";
import { useOutgoing } from "../export/use-outgoing.ts";
import { sharedAddress } from "../routes/addresses.ts";
import { longestLink, type SharedDraft, toFragment } from "./draft-link.ts";

import classes from "./share-dialog.module.css";

/** A link that carries the whole draft. No server keeps it, and none sees it. */
export default function ShareDialog({ onClose }: { onClose(): void }) {
  const document = useDraft(({ history }) => history.present);
  const title = useDraftTitle();
  const draft = useMemo(() => ({ document, name: title }), [document, title]);
  const outgoing = useOutgoing(useMemo(() => [draft], [draft]));
  const [shared = draft] = outgoing.drafts;
  const link = useLink(shared);
  const isTooLong = link !== undefined && link.length > longestLink;

  function downloadFile() {
    const file = toDraftFile([toFormatConversation(shared.document, shared.name)]);
    downloadText(fileNameOf(shared.name, "draft.json"), `${JSON.stringify(file, null, 2)}\n`);
  }

  return (
    <Modal title="Share" onClose={onClose}>
      <div className={classes.body}>
        <p>
          The link holds the draft itself, behind the “#”, which browsers do not send to any server.
          Whoever opens it gets a copy.
        </p>
        <SecretNotice outgoing={outgoing} />
        {outgoing.mayLeave && isTooLong && (
          <p role="alert">
            The link would have {link.length.toLocaleString("en")} characters; beyond{" "}
            {longestLink.toLocaleString("en")} chat programs and mail cut it. Send a file instead:
            “Import” reads it.
          </p>
        )}
        {outgoing.mayLeave && !isTooLong && (
          <TextInput
            label="Link"
            readOnly
            value={link ?? ""}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
        <div className={classes.actions}>
          {!isTooLong && (
            <CopyButton
              label="Copy link"
              text={() => link ?? ""}
              isAllowed={outgoing.mayLeave && link !== undefined}
            />
          )}
          <Button
            size="compact-sm"
            variant={isTooLong ? "filled" : "default"}
            disabled={!outgoing.mayLeave}
            leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
            onClick={downloadFile}
          >
            Download as a file
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** The link to a draft; undefined until it is made. */
function useLink(draft: SharedDraft): string | undefined {
  const [made, setMade] = useState<{ of: SharedDraft; link: string }>();
  useEffect(() => {
    let isGone = false;
    async function make() {
      const fragment = await toFragment(draft);
      const link = `${window.location.origin}${sharedAddress}#${fragment}`;
      if (!isGone) setMade({ of: draft, link });
    }
    void make();
    return () => {
      isGone = true;
    };
  }, [draft]);
  return made?.of === draft ? made.link : undefined;
}
