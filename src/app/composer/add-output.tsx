import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { flushSync } from "react-dom";

import { addOutput, outputKindOf } from "#draft/add-output.ts";
import type { DraftItem } from "#draft/document.ts";
import { definitionOf } from "#items/registry.ts";

import { useDraft } from "../draft-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";

import classes from "./add-output.module.css";

/** Offers the output that a call still waits for, tied to it by its id. */
export function AddOutput({
  item,
  index,
  onReveal,
}: {
  item: DraftItem;
  index: number;
  onReveal: Reveal;
}) {
  const change = useDraft((state) => state.change);
  const kind = outputKindOf(item.kind);
  if (!kind) return null;

  function add() {
    flushSync(() => change((document) => addOutput(document, item.key)));
    onReveal(["items", index + 1]);
  }

  return (
    <p className={classes.offer}>
      Nothing answers this call yet.
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
        onClick={add}
      >
        Add {inSentence(definitionOf(kind).label)}
      </Button>
    </p>
  );
}

/** "Function call output" within a sentence; "MCP approval response" keeps its capitals. */
function inSentence(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
