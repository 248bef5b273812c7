import { Button, Menu, Text } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";

import { useFieldProblems } from "#form/form-link.ts";
import { TextWidget } from "#form/widgets/text-widget.tsx";
import type { WidgetProps } from "#form/widgets/widget-props.tsx";
import type { Path } from "#shared/path.ts";

import { callChoices, callLabel, linkStatus, ownEnd } from "./link-state.ts";
import { useAround, useSurroundings } from "./surroundings.tsx";

import classes from "./call-id-widget.module.css";

/** The id that ties a call to its output: picked by the call's name, generated, or typed. */
export function CallIdWidget(props: WidgetProps) {
  const { id, path, label, describedBy, onChange } = props;
  const statusId = `${id}-link`;
  const relink = (next: string) => onChange(next, false);
  const side = useAround(({ items, itemKey }) => ownEnd(items(), itemKey, path)?.side);
  return (
    <>
      <div className={classes.row}>
        <div className={classes.text}>
          <TextWidget {...props} describedBy={[describedBy, statusId].filter(Boolean).join(" ")} />
        </div>
        {side === "call" && <NewId path={path} label={label} onNew={relink} />}
        {side && side !== "call" && <CallMenu path={path} label={label} onPick={relink} />}
      </div>
      {side && <LinkStatus id={statusId} path={path} />}
    </>
  );
}

type NewIdProps = { path: Path; label: string; onNew(id: string): void };

function NewId({ path, label, onNew }: NewIdProps) {
  const { newId } = useSurroundings();
  // An approval request is answered by its own id; every other call has a `call_id`.
  const prefix = path.at(-1) === "id" ? "mcpr_" : "call_";
  return (
    <Button
      size="xs"
      variant="default"
      fw={500}
      aria-label={`New id for ${label}`}
      onClick={() => onNew(newId(prefix))}
    >
      New id
    </Button>
  );
}

type CallMenuProps = { path: Path; label: string; onPick(id: string): void };

/** The calls are read from the draft when the menu opens, and not while others are typed in. */
function CallMenu({ path, label, onPick }: CallMenuProps) {
  const family = useAround(({ items, itemKey }) => ownEnd(items(), itemKey, path)?.family);
  const pick = `Pick a ${callLabel(family ?? "")
    .split(" ")
    .at(-1)}`;
  return (
    <Menu position="bottom-end" withinPortal keepMounted={false}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          fw={500}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`${pick} for ${label}`}
        >
          {pick}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown}>
        <CallChoices path={path} onPick={onPick} />
      </Menu.Dropdown>
    </Menu>
  );
}

function CallChoices({ path, onPick }: Omit<CallMenuProps, "label">) {
  const { items, itemKey } = useSurroundings();
  const all = items();
  const family = ownEnd(all, itemKey, path)?.family ?? "";
  const choices = callChoices(all, family);
  if (choices.length === 0) {
    return <Menu.Label>There is no {callLabel(family)} in this conversation.</Menu.Label>;
  }
  return choices.map(({ id, line, index, isAnswered }) => (
    <Menu.Item key={`${index} ${id}`} onClick={() => onPick(id)}>
      <span className={classes.call}>{line || id}</span>
      <Text span size="xs" c="dimmed" display="block">
        Item {index + 1} — {isAnswered ? "answered" : "not answered"}
      </Text>
    </Menu.Item>
  ));
}

function LinkStatus({ id, path }: { id: string; path: Path }) {
  const text = useAround(({ items, itemKey }) => linkStatus(items(), itemKey, path)?.text);
  const isLoose = useAround(({ items, itemKey }) => linkStatus(items(), itemKey, path)?.isLoose);
  const isTied = useAround(({ items, itemKey }) => linkStatus(items(), itemKey, path)?.isTied);
  // What is missing is said once: by the problem, where a rule has found one.
  const isSaid = useFieldProblems(path, "within").length > 0 && !isTied;
  return text === undefined || isSaid ? null : (
    <Text id={id} size="xs" className={isLoose ? classes.loose : classes.tied}>
      {text}
    </Text>
  );
}
