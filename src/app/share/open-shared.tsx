import { useEffect, useState } from "react";
import { navigate } from "wouter/use-browser-location";

import { useLibrary } from "../drafts/library-context.tsx";
import { draftAddress } from "../routes/addresses.ts";
import { NotFound } from "../routes/not-found.tsx";
import { ScreenSkeleton } from "../routes/screen-skeleton.tsx";
import { fromFragment } from "./draft-link.ts";

/** Makes a draft of what a link carries, and goes there. The link is gone from the address then. */
export default function OpenShared() {
  const library = useLibrary();
  const [failure, setFailure] = useState("");

  useEffect(() => {
    let isGone = false;
    async function open() {
      try {
        const { name, document } = await fromFragment(window.location.hash.slice(1));
        if (isGone) return;
        const id = await library.create({ name, document });
        navigate(draftAddress(id), { replace: true, state: { isCopyOfLink: true } });
      } catch (error) {
        if (!isGone) setFailure(error instanceof Error ? error.message : String(error));
      }
    }
    void open();
    // Another link put into the same window changes nothing but the fragment.
    window.addEventListener("hashchange", open);
    return () => {
      isGone = true;
      window.removeEventListener("hashchange", open);
    };
  }, [library]);

  if (failure === "") return <ScreenSkeleton />;
  return (
    <NotFound title="This link cannot be opened">
      {failure} Ask for it again, or for a file. Your own drafts are as they were.
    </NotFound>
  );
}
