import { ActionIcon, Input } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { lazy, Suspense, useId } from "react";

import { limits } from "#body/limits.ts";
import type { Problem } from "#body/problem.ts";
import type { MetadataPair } from "#draft/document.ts";
import { editPair, removePair } from "#draft/operations.ts";
import { lengthOf } from "#schema/length-of.ts";

import { useDraft } from "../draft-context.tsx";
import { usePairProblems } from "./use-pair-problems.ts";

import classes from "./metadata-editor.module.css";

const PairProblems = lazy(() => import("./pair-problems.tsx"));

type Props = { pair: MetadataPair; pairs: readonly MetadataPair[]; number: number };

export function PairRow({ pair, pairs, number }: Props) {
  const { key, name, value } = pair;
  const change = useDraft((state) => state.change);
  const problems = usePairProblems(pair, pairs);
  const problemsId = useId();
  const ofKey = problems.filter(isOfKey);
  const text = typeof value === "string" ? value : JSON.stringify(value);

  function edit(field: "name" | "value", typed: string) {
    change((document) => editPair(document, key, { [field]: typed }), {
      typingIn: `${key} ${field}`,
    });
  }

  return (
    <li className={classes.pair}>
      <Input
        id={key}
        size="sm"
        aria-label={`Key ${number}`}
        placeholder="key"
        data-metadata-name
        value={name}
        error={ofKey.length > 0}
        aria-invalid={ofKey.length > 0 || undefined}
        aria-describedby={ofKey.length > 0 ? problemsId : undefined}
        rightSection={<Counter length={lengthOf(name)} limit={limits.metadataKeyLength} />}
        rightSectionWidth="3.5rem"
        rightSectionPointerEvents="none"
        onChange={(event) => edit("name", event.currentTarget.value)}
      />
      <Input
        size="sm"
        aria-label={`Value ${number}`}
        placeholder="value"
        value={text}
        error={problems.length > ofKey.length}
        aria-invalid={problems.length > ofKey.length || undefined}
        aria-describedby={problems.length > ofKey.length ? problemsId : undefined}
        rightSection={<Counter length={lengthOf(text)} limit={limits.metadataValueLength} />}
        rightSectionWidth="4.5rem"
        rightSectionPointerEvents="none"
        onChange={(event) => edit("value", event.currentTarget.value)}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={`Remove pair ${number}`}
        onClick={() => change((document) => removePair(document, key))}
      >
        <IconX size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      {problems.length > 0 && (
        <Suspense>
          <PairProblems id={problemsId} pair={pair} problems={problems} />
        </Suspense>
      )}
    </li>
  );
}

function isOfKey({ message, code }: Problem): boolean {
  return code === "duplicate_key" || message.startsWith("Key");
}

function Counter({ length, limit }: { length: number; limit: number }) {
  return (
    <span className={classes.counter} data-over={length > limit || undefined}>
      {length}/{limit}
    </span>
  );
}
