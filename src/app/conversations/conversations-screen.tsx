import { Button, TextInput } from "@mantine/core";
import { IconSearch, IconStack2 } from "@tabler/icons-react";
import { useDeferredValue, useState } from "react";
import { Link } from "wouter";

import { CommandButtons } from "../commands/command-buttons.tsx";
import { DeletedNotes } from "../drafts/deleted-notes.tsx";
import { LibraryBanner } from "../drafts/draft-banners.tsx";
import { ThemeSwitch } from "../header/theme-switch.tsx";
import { UpstreamBanner } from "../header/upstream-banner.tsx";
import { draftsAddress } from "../routes/addresses.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import { ConversationList } from "./conversation-list.tsx";
import { useConversations } from "./known-conversations.ts";
import { OpenById } from "./open-by-id.tsx";
import { useForgetting } from "./use-forgetting.ts";

import bar from "#ui/bar.module.css";
import classes from "#ui/list-screen.module.css";

/** The conversations that were created or opened in this browser, and a way to any other. */
export default function ConversationsScreen() {
  const conversations = useConversations();
  const forgetting = useForgetting();
  const [query, setQuery] = useState("");
  const settled = useDeferredValue(query);
  useDocumentTitle("Conversations");

  return (
    <div className={classes.screen}>
      <header className={bar.bar}>
        <h1 className={bar.title}>Conversations</h1>
        <div className={bar.actions}>
          <CommandButtons />
          <ThemeSwitch />
          <Button
            component={Link}
            href={draftsAddress}
            size="sm"
            variant="default"
            leftSection={<IconStack2 size={18} stroke={1.75} aria-hidden />}
          >
            Drafts
          </Button>
        </div>
      </header>
      <UpstreamBanner />
      <LibraryBanner />
      <main className={classes.page}>
        <OpenById />
        {conversations?.length === 0 && <NoConversations />}
        {conversations && conversations.length > 0 && (
          <>
            <TextInput
              id="conversation-search"
              type="search"
              aria-label="Search conversations"
              placeholder="Search names, ids and metadata"
              leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
            <ConversationList
              conversations={conversations}
              query={settled}
              onForget={forgetting.remove}
            />
          </>
        )}
      </main>
      <DeletedNotes deletion={forgetting} label="Removed from the history" verb="Removed" />
    </div>
  );
}

function NoConversations() {
  return (
    <div className={classes.empty}>
      <h2>No conversations yet</h2>
      <p>
        The API cannot list conversations, so this browser remembers those that you create here,
        with their name, draft and metadata. Write a draft and choose “Create conversation”.
      </p>
      <p>Any other conversation can be opened by its id, and is remembered from then on.</p>
    </div>
  );
}
