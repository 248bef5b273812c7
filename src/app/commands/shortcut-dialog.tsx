import { Switch } from "@mantine/core";
import { useStore } from "zustand";

import { Modal } from "#ui/modal.tsx";

import { ofGallery } from "../gallery/gallery-keys.ts";
import { ofSplit } from "../panes/split-keys.ts";
import { presentKeys } from "../present/commands.ts";
import { ofSource } from "../source/source-keys.ts";
import { Keys } from "./keys.tsx";
import { anywhere, isSingleKey, ofCard, ofDraft, type Shortcut } from "./shortcuts.ts";
import { singleKeys } from "./single-keys.ts";

import classes from "./shortcut-dialog.module.css";

type Place = { title: string; shortcuts: readonly Shortcut[] };

const places: readonly Place[] = [
  { title: "Anywhere", shortcuts: Object.values(anywhere) },
  { title: "Draft", shortcuts: Object.values(ofDraft) },
  {
    title: "Composer",
    shortcuts: [
      { keys: ["Enter"], label: "Open or close the item that has the focus" },
      ...Object.values(ofCard),
    ],
  },
  {
    title: "Transcript",
    shortcuts: [{ keys: ["Enter"], label: "Open the item that has the focus in the composer" }],
  },
  { title: "JSON", shortcuts: Object.values(ofSource) },
  { title: "Line between the panels", shortcuts: Object.values(ofSplit) },
  { title: "Presenting", shortcuts: presentKeys },
  { title: "Gallery", shortcuts: Object.values(ofGallery) },
];

/** Every shortcut by the place where it is heard, from what hears them. */
export default function ShortcutDialog({ onClose }: { onClose(): void }) {
  const areOn = useStore(singleKeys, ({ value }) => value);
  return (
    <Modal title="Keyboard shortcuts" onClose={onClose}>
      <Switch
        label="Shortcuts of a single character"
        description="Turn them off if you speak to your computer, or press keys by accident."
        checked={areOn}
        onChange={({ currentTarget }) => singleKeys.setState({ value: currentTarget.checked })}
      />
      <div className={classes.scroller} tabIndex={0} role="region" aria-label="Shortcuts by place">
        <div className={classes.places}>
          {places.map(({ title, shortcuts }) => (
            <section key={title} className={classes.place}>
              <h3>{title}</h3>
              <dl>
                {shortcuts.map((shortcut) => (
                  <Row key={shortcut.label} shortcut={shortcut} areSingleKeysOn={areOn} />
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Modal>
  );
}

function Row({ shortcut, areSingleKeysOn }: { shortcut: Shortcut; areSingleKeysOn: boolean }) {
  const { keys, label } = shortcut;
  const isOff = !areSingleKeysOn && keys.every(isSingleKey);
  return (
    <div className={classes.row} data-off={isOff || undefined}>
      <dt>
        {label}
        {isOff && " (turned off)"}
      </dt>
      <dd>
        {keys.map((combination) => (
          <Keys key={combination} keys={combination} />
        ))}
      </dd>
    </div>
  );
}
