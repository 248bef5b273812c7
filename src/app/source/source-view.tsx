import { openSearchPanel } from "@codemirror/search";
import { ActionIcon, Button, useMantineStyleNonce } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconBraces, IconCheck, IconCopy, IconSearch } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";

import { useTarget } from "../conversations/use-target.ts";
import { useDraftStore } from "../draft-context.tsx";
import { useProblemStore } from "../problems/problem-context.tsx";
import { useFix } from "../problems/use-fix.ts";
import type { Reveal } from "../problems/use-reveal.ts";
import { createEditor, type SourceEditor } from "./create-editor.ts";
import { FaultBar } from "./fault-bar.tsx";

import classes from "./source-view.module.css";

/** The body as JSON, to read and to edit: text and form follow one another. */
export default function SourceView({ reveal }: { reveal: Reveal }) {
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<SourceEditor>();
  const store = useDraftStore();
  const problems = useProblemStore();
  const { fix } = useFix();
  const nonce = useMantineStyleNonce()?.() ?? "";
  // Another way to reveal is no reason to begin the text anew.
  const onReveal = useEffectEvent(reveal);
  useEffect(() => {
    if (!host.current) return undefined;
    const parent = host.current;
    const made = createEditor({
      parent,
      store,
      problems,
      fix,
      reveal: (path) => onReveal(path),
      nonce,
    });
    setEditor(made);
    return () => made.destroy();
  }, [store, problems, fix, nonce]);
  const target = useTarget();
  return (
    <section className={classes.view} aria-label="JSON" data-source>
      <div className={classes.bar}>
        <code className={classes.title}>POST /v1/conversations{target && `/${target}/items`}</code>
        {editor && <Actions editor={editor} />}
      </div>
      <div ref={host} className={classes.host} />
      {editor && <FaultBar editor={editor} />}
    </section>
  );
}

function Actions({ editor: { view, sync } }: { editor: SourceEditor }) {
  const { copy, copied } = useClipboard();
  const Icon = copied ? IconCheck : IconCopy;
  function copyAll() {
    sync.settle();
    copy(view.state.doc.toString());
  }
  function find() {
    view.focus();
    openSearchPanel(view);
  }
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label="Find"
        title="Find"
        onClick={find}
      >
        <IconSearch size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label="Format"
        title="Format"
        onClick={() => sync.format()}
      >
        <IconBraces size={16} aria-hidden />
      </ActionIcon>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<Icon size={14} aria-hidden />}
        onClick={copyAll}
      >
        {copied ? "Copied" : "Copy JSON"}
      </Button>
    </>
  );
}
