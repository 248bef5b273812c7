import { TextInput } from "@mantine/core";
import { useState } from "react";

import { fileNameOf } from "../drafts/download.ts";
import type { FileFormat } from "./file-formats.ts";
import { FormatSelect } from "./format-select.tsx";
import { RemarkList } from "./remark-list.tsx";
import { SecretNotice } from "./secret-notice.tsx";
import type { Leaving } from "./secrets.ts";
import { TakeOut } from "./take-out.tsx";
import { useOutgoing } from "./use-outgoing.ts";
import { useWritten } from "./use-written.ts";

import classes from "./export-dialog.module.css";

type Props = {
  chosen: readonly Leaving[];
  /** To choose from; there is nothing to choose of one. */
  formats: readonly FileFormat[];
  isSeveral?: boolean;
};

/** The format, what it cannot say, and the way out. */
export function Outlet({ chosen, formats, isSeveral = false }: Props) {
  const [choice, setChoice] = useState("");
  const format = formats.find((candidate) => candidate.format === choice) ?? formats[0];
  const outgoing = useOutgoing(chosen);
  const [fileName, setFileName] = useState<string>();
  const { drafts } = outgoing;
  const written = useWritten(format, drafts);
  if (!format) return null;
  const suggested = fileNameOf(
    isSeveral ? `${drafts.length} conversations` : (drafts[0]?.name ?? ""),
    format.extension.slice(1),
  );
  return (
    <>
      {formats.length > 1 && (
        <FormatSelect formats={formats} value={format.format} onChange={setChoice} />
      )}
      <p className={classes.summary}>{format.summary}</p>
      <TextInput
        label="File name"
        value={fileName ?? suggested}
        onChange={(event) => setFileName(event.currentTarget.value)}
      />
      <SecretNotice outgoing={outgoing} />
      <RemarkList remarks={written?.remarks ?? []} />
      <div className={classes.actions}>
        <TakeOut
          what="text"
          text={() => written?.text ?? ""}
          fileName={fileName || suggested}
          mediaType={format.mediaType}
          isAllowed={outgoing.mayLeave && drafts.length > 0 && Boolean(written?.text)}
        />
      </div>
    </>
  );
}
