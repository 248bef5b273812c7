import { Button, FileButton, Textarea } from "@mantine/core";
import { IconFolderOpen } from "@tabler/icons-react";
import { useEffect, useRef } from "react";

import { Modal } from "#ui/modal.tsx";

import { ImportResult } from "./import-result.tsx";
import { cancelImport, closeImport, importSources, typeImport, useImport } from "./import-store.ts";
import { prepareReading } from "./read-sources.ts";

import classes from "./import-dialog.module.css";

/** A longer text is read without being shown: a text area of megabytes makes a page slow. */
const mostShown = 500_000;

/** Paste, type or choose; see what it is; take it. */
export default function ImportDialog() {
  const { text, names, status, share, readings, failure } = useImport();
  const textRef = useRef<HTMLTextAreaElement>(null);
  const resultRef = useRef<HTMLDivElement>(null);
  const isText = text !== "" || names.length === 0;

  useEffect(() => {
    if (status === "read") resultRef.current?.scrollIntoView({ block: "nearest" });
  }, [status]);

  useEffect(prepareReading, []);

  function onPaste(event: React.ClipboardEvent) {
    const pasted = event.clipboardData.getData("text/plain");
    const files = [...event.clipboardData.files];
    if (files.length === 0 && pasted.length <= mostShown) return;
    event.preventDefault();
    void importSources(
      files.length > 0
        ? files.map((file) => ({ name: file.name, file }))
        : [{ name: "Pasted text", text: pasted }],
    );
  }

  return (
    <Modal title="Import" initialFocus={textRef} onClose={closeImport}>
      <div className={classes.body}>
        {isText ? (
          <Textarea
            ref={textRef}
            label="Paste a conversation"
            description="A body or items; a response or request of the Responses API; Chat Completions, fine-tuning or Anthropic messages; an Assistants thread; a session of an agent; Harmony; a curl command. JSON or JSON Lines."
            placeholder='{ "items": [ … ] }'
            rows={readings.length > 0 ? 4 : 10}
            spellCheck={false}
            value={text}
            classNames={{ input: classes.text }}
            onPaste={onPaste}
            onChange={(event) => typeImport(event.currentTarget.value)}
          />
        ) : (
          <p className={classes.sources}>
            {names.join(", ")}{" "}
            <Button size="compact-xs" variant="subtle" onClick={cancelImport}>
              {status === "reading" ? "Cancel" : "Choose something else"}
            </Button>
          </p>
        )}
        {status === "nothing" && (
          <FileButton
            multiple
            accept=".json,.jsonl,.ndjson,.txt,.md,.sh,application/json,text/*"
            onChange={(files) => {
              if (files.length > 0) {
                void importSources(files.map((file) => ({ name: file.name, file })));
              }
            }}
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                leftSection={<IconFolderOpen size={16} stroke={1.75} aria-hidden />}
              >
                Choose files…
              </Button>
            )}
          </FileButton>
        )}
        <div role="status" className={classes.status}>
          {status === "reading" && <Reading share={share} />}
        </div>
        {status === "failed" && (
          <p role="alert" className={classes.failure}>
            {failure}
          </p>
        )}
        <div ref={resultRef}>
          {status === "read" && <ImportResult key={names.join()} readings={readings} />}
        </div>
      </div>
    </Modal>
  );
}

function Reading({ share }: { share: number }) {
  return (
    <div className={classes.reading}>
      <span>Reading…</span>
      <progress value={share} aria-label="Read so far" className={classes.progress} />
      <Button size="compact-xs" variant="default" onClick={cancelImport}>
        Cancel
      </Button>
    </div>
  );
}
