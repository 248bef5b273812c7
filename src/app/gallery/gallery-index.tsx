import { ActionIcon } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useDeferredValue, useRef, useState } from "react";
import { navigate } from "wouter/use-browser-location";

import { ariaKeys } from "../commands/shortcuts.ts";
import { findSubjects } from "./find-subjects.ts";
import { ofGallery } from "./gallery-keys.ts";
import { IndexList } from "./index-list.tsx";
import { addressOf } from "./subjects.ts";
import { useIndexKeys } from "./use-index-keys.ts";

import classes from "./gallery-index.module.css";

/** Every kind and tool by name, to be searched; where there is no room the list is shown when it is wanted. */
export function GalleryIndex({ current }: { current: string }) {
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const found = findSubjects(useDeferredValue(query));
  const isSearching = query.trim() !== "";
  const nav = useRef<HTMLElement>(null);
  useIndexKeys(nav);

  function openFirst() {
    const [first] = findSubjects(query);
    if (!first || !isSearching) return;
    close();
    navigate(addressOf(first));
  }

  /** The list would stand before what it leads to, where there is no room beside it. */
  function close() {
    setOpen(false);
    if (!window.matchMedia("(min-width: 56.25em)").matches) setQuery("");
  }

  return (
    <nav ref={nav} className={classes.index} aria-label="Kinds and tools">
      <div className={classes.top}>
        <input
          type="search"
          className={classes.search}
          aria-label="Search kinds and tools"
          aria-keyshortcuts={ariaKeys(ofGallery.search)}
          placeholder="Search ( / )"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={({ key }) => key === "Enter" && openFirst()}
        />
        <ActionIcon
          className={classes.toggle}
          variant="default"
          size="lg"
          aria-label="All kinds and tools"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronDown size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.list} data-shown={isOpen || isSearching || undefined}>
        <IndexList subjects={found} current={current} isSearching={isSearching} onOpen={close} />
        {found.length === 0 && (
          <p className={classes.none}>No kind and no tool has “{query.trim()}” in what it says.</p>
        )}
      </div>
    </nav>
  );
}
