import { Button } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useDeferredValue } from "react";

import { toBody } from "#draft/to-body.ts";

import { useDraft, useDraftStore } from "../draft-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";
import { JsonItem } from "./json-item.tsx";
import { JsonMetadata } from "./json-metadata.tsx";

import classes from "./json-view.module.css";

/** The body exactly as it will be sent. A keystroke draws one item again, after the field is painted. */
export function JsonView({ reveal }: { reveal: Reveal }) {
  const { items, metadata } = useDeferredValue(useDraft(({ history }) => history.present));
  const hasMetadata = metadata.length > 0;
  return (
    <section className={classes.view} aria-label="JSON">
      <div className={classes.bar}>
        <span>
          <code>POST /v1/conversations</code>
        </span>
        <CopyBody />
      </div>
      <div className={classes.text} tabIndex={0} role="region" aria-label="Request body">
        <JsonPlain text="{" />
        <JsonPlain
          text={items.length === 0 ? '  "items": []' : '  "items": ['}
          comma={items.length === 0 && hasMetadata}
        />
        {items.map((item, index) => (
          <JsonItem
            key={item.key}
            item={item}
            isLast={index === items.length - 1}
            reveal={reveal}
          />
        ))}
        {items.length > 0 && <JsonPlain text="  ]" comma={hasMetadata} />}
        {hasMetadata && <JsonMetadata pairs={metadata} reveal={reveal} />}
        <JsonPlain text="}" />
      </div>
    </section>
  );
}

function JsonPlain({ text, comma = false }: { text: string; comma?: boolean }) {
  return <pre className={classes.plain}>{`${text}${comma ? "," : ""}\n`}</pre>;
}

function CopyBody() {
  const store = useDraftStore();
  const { copy, copied } = useClipboard();
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<Icon size={14} aria-hidden />}
      onClick={() => copy(JSON.stringify(toBody(store.getState().history.present), null, 2))}
    >
      {copied ? "Copied" : "Copy JSON"}
    </Button>
  );
}
