import { useMemo } from "react";

import { Modal } from "#ui/modal.tsx";

import { useDraft } from "../draft-context.tsx";
import { htmlTranscript } from "../export/html/html-transcript.ts";
import { Outlet } from "../export/outlet.tsx";

import classes from "../export/export-dialog.module.css";

const formats = [htmlTranscript];

/** What is presented as a file. Unlike Export it names no other draft. */
export default function HtmlDialog({ title, onClose }: { title: string; onClose(): void }) {
  const document = useDraft(({ history }) => history.present);
  const chosen = useMemo(() => [{ document, name: title }], [document, title]);
  return (
    <Modal title="Save as HTML" onClose={onClose}>
      <div className={classes.body}>
        <Outlet chosen={chosen} formats={formats} />
      </div>
    </Modal>
  );
}
