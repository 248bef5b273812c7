import { ActionIcon, Button, TextInput } from "@mantine/core";
import {
  IconLayoutGrid,
  IconMessages,
  IconPlus,
  IconSearch,
  IconTemplate,
} from "@tabler/icons-react";
import { useDeferredValue, useState } from "react";
import { Link } from "wouter";

import { CommandButtons } from "../commands/command-buttons.tsx";
import { useCommands } from "../commands/offered-commands.ts";
import { ThemeSwitch } from "../header/theme-switch.tsx";
import { conversationsAddress, galleryAddress } from "../routes/addresses.ts";
import { TemplateArea } from "../templates/template-area.tsx";
import { openTemplates } from "../templates/template-store.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import { DeletedNotes } from "./deleted-notes.tsx";
import { LibraryBanner } from "./draft-banners.tsx";
import { DraftList } from "./draft-list.tsx";
import { useDrafts } from "./library-context.tsx";
import { useDeletion } from "./use-deletion.ts";
import { useNewDraft } from "./use-new-draft.ts";
import { useProblemCounts } from "./use-problem-counts.ts";

import bar from "#ui/bar.module.css";
import classes from "#ui/list-screen.module.css";

/** All drafts of this browser, to be found, opened and put in order. */
export default function DraftsScreen() {
  const drafts = useDrafts();
  const startNew = useNewDraft();
  const deletion = useDeletion();
  const [query, setQuery] = useState("");
  const settled = useDeferredValue(query);
  useProblemCounts(drafts);
  useDocumentTitle("Drafts");
  useCommands(() => [{ ...templates, run: openTemplates }]);

  return (
    <div className={classes.screen}>
      <header className={bar.bar}>
        <h1 className={bar.title}>Drafts</h1>
        <div className={bar.actions}>
          <CommandButtons />
          <ThemeSwitch />
          <ActionIcon
            component={Link}
            href={conversationsAddress}
            variant="subtle"
            color="gray"
            size="lg"
            title="Conversations"
            aria-label="Conversations"
          >
            <IconMessages size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            component={Link}
            href={galleryAddress}
            variant="subtle"
            color="gray"
            size="lg"
            title="Gallery"
            aria-label="Gallery"
          >
            <IconLayoutGrid size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            title="Templates"
            aria-label="Templates"
            onClick={openTemplates}
          >
            <IconTemplate size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
          <Button
            size="sm"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={startNew}
          >
            New draft
          </Button>
        </div>
      </header>
      <LibraryBanner />
      <main className={classes.page}>
        {drafts?.length === 0 && <NoDrafts />}
        {drafts && drafts.length > 0 && (
          <>
            <TextInput
              id="draft-search"
              type="search"
              aria-label="Search drafts"
              placeholder="Search names and texts"
              leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
            <DraftList drafts={drafts} query={settled} onDelete={deletion.remove} />
          </>
        )}
      </main>
      <TemplateArea />
      <DeletedNotes deletion={deletion} />
    </div>
  );
}

const templates = {
  id: "templates",
  label: "Templates",
  group: "Drafts",
  icon: IconTemplate,
  words: "start from example",
} as const;

function NoDrafts() {
  return (
    <div className={classes.empty}>
      <h2>No drafts yet</h2>
      <p>
        A draft is a conversation under construction. It is saved as you type, with every step that
        can be undone, and stays in this browser: nothing is sent before you create the
        conversation.
      </p>
      <p>
        Begin with a new draft. Here you will find it again, copy it to try something else, or keep
        it as a template for the next one.
      </p>
    </div>
  );
}
