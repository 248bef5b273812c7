import { Button, Checkbox, NativeSelect, Switch, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { sandboxFaults, setSandboxFaults } from "#api/faults.ts";
import { Modal } from "#ui/modal.tsx";

import {
  type FaultChoice,
  frequencies,
  isAtWork,
  offeredFaults,
  toChoice,
  toFaults,
} from "./fault-choice.ts";

import classes from "./fault-dialog.module.css";

type Props = { faults: readonly Record<string, unknown>[]; onClose(): void };

/** Sets what goes wrong in the sandbox; each change counts at once. */
export default function FaultDialog({ faults, onClose }: Props) {
  const [choice, setChoice] = useState(() => toChoice(faults.filter(isAtWork)));
  const client = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: (next: FaultChoice) => setSandboxFaults(toFaults(next)),
    // In their order, so that the last change is what counts.
    scope: { id: "faults" },
    onSuccess: (data) => client.setQueryData(sandboxFaults.queryKey, data),
  });

  function change(part: Partial<FaultChoice>) {
    const next = { ...choice, ...part };
    setChoice(next);
    mutate(next);
  }

  return (
    <Modal title="Faults of the sandbox" onClose={onClose}>
      <div className={classes.body}>
        <p>
          What the real API does on a bad day, to see how a client takes it. They befall everybody
          who uses this sandbox, until they are switched off.
        </p>
        {offeredFaults.map(({ fault, label }) => (
          <div key={fault} className={classes.row}>
            <Switch
              label={label}
              checked={choice.on.includes(fault)}
              onChange={({ currentTarget: { checked } }) =>
                change({ on: toggled(choice.on, fault, checked) })
              }
            />
            {fault === "latency" && (
              <Amount
                label="Milliseconds"
                value={choice.milliseconds}
                most={600_000}
                onChange={(milliseconds) => change({ milliseconds })}
              />
            )}
            {fault === "rate_limited" && (
              <Amount
                label="Seconds to wait"
                value={choice.seconds}
                most={3600}
                onChange={(seconds) => change({ seconds })}
              />
            )}
          </div>
        ))}
        <NativeSelect
          label="They befall"
          size="xs"
          data={frequencies.map(({ value, label }) => ({ value, label }))}
          value={choice.frequency}
          onChange={({ currentTarget: { value } }) => {
            const chosen = frequencies.find((frequency) => frequency.value === value);
            if (chosen) change({ frequency: chosen.value });
          }}
        />
        <Checkbox
          label="Only requests that create, append or change"
          checked={choice.writesOnly}
          onChange={({ currentTarget: { checked } }) => change({ writesOnly: checked })}
        />
        <Checkbox
          label="Carry the request out first: only its answer goes wrong"
          checked={choice.afterWrite}
          onChange={({ currentTarget: { checked } }) => change({ afterWrite: checked })}
        />
        {error && <p role="alert">{error.message}</p>}
        <div>
          <Button
            size="compact-sm"
            variant="default"
            disabled={choice.on.length === 0}
            onClick={() => change({ on: [] })}
          >
            Switch all off
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Amount({
  label,
  value,
  most,
  onChange,
}: {
  label: string;
  value: number;
  most: number;
  onChange(value: number): void;
}) {
  const [text, setText] = useState(String(value));
  return (
    <TextInput
      type="number"
      size="xs"
      aria-label={label}
      rightSection={label === "Milliseconds" ? "ms" : "s"}
      min={0}
      max={most}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        const { valueAsNumber: next, validity } = currentTarget;
        if (validity.valid && Number.isInteger(next)) onChange(next);
      }}
    />
  );
}

function toggled(on: readonly string[], fault: string, isOn: boolean): string[] {
  const others = on.filter((other) => other !== fault);
  return isOn ? [...others, fault] : others;
}
