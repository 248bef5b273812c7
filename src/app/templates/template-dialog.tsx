import { Button, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";

import { templates } from "#templates/registry.ts";
import { Modal } from "#ui/modal.tsx";

import { OwnTemplates } from "./own-templates.tsx";
import { findPoints, pointOfTemplate, type StartingPoint } from "./starting-point.ts";
import { TemplateCard } from "./template-card.tsx";
import { closeTemplates } from "./template-store.ts";
import { useOwnTemplates } from "./use-own-templates.ts";
import { type StartOptions, useStartFrom } from "./use-start-from.ts";

import classes from "./template-dialog.module.css";

/** Ours and the user's own templates, to be looked through and begun with. */
export default function TemplateDialog({ session, onFilled }: StartOptions) {
  const [query, setQuery] = useState("");
  const [failure, setFailure] = useState("");
  const settled = useDeferredValue(query);
  const searchRef = useRef<HTMLInputElement>(null);
  const isStarting = useRef(false);
  const startFrom = useStartFrom({ session, onFilled });
  const own = useOwnTemplates();
  const ours = useMemo(() => templates.map(pointOfTemplate), []);
  const foundOwn = useMemo(() => findPoints(own ?? [], settled), [own, settled]);
  const foundOurs = useMemo(() => findPoints(ours, settled), [ours, settled]);
  const count = foundOwn.length + foundOurs.length;

  useEffect(() => {
    // The open draft may be a template itself, and the last words in it are not stored yet.
    void session?.flush();
  }, [session]);

  async function choose(point: StartingPoint) {
    if (isStarting.current) return;
    isStarting.current = true;
    try {
      await startFrom(point);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    isStarting.current = false;
  }

  return (
    <Modal title="Templates" initialFocus={searchRef} onClose={closeTemplates}>
      <TextInput
        ref={searchRef}
        type="search"
        aria-label="Search templates"
        placeholder="Search by name, kind of item or words"
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p className={classes.found} role="status">
        {count === 1 ? "1 template" : `${count} templates`}
        {settled.trim() && " found"}
      </p>
      {failure && (
        <p className={classes.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={classes.body}>
        <OwnTemplates
          session={session}
          points={foundOwn}
          isSearching={settled.trim() !== ""}
          onChoose={choose}
          onRemoved={() => searchRef.current?.focus()}
        />
        {foundOurs.length > 0 && (
          <section aria-labelledby="ready-made-templates">
            <h3 id="ready-made-templates">Ready-made</h3>
            <ul className={classes.cards}>
              {foundOurs.map((point) => (
                <TemplateCard key={point.key} point={point} onChoose={choose} />
              ))}
            </ul>
          </section>
        )}
        {count === 0 && (
          <p className={classes.nothing}>
            No template has “{settled.trim()}” in it.{" "}
            <Button size="compact-xs" variant="default" onClick={() => setQuery("")}>
              Show all
            </Button>
          </p>
        )}
      </div>
    </Modal>
  );
}
