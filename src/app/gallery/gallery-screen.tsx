import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Link } from "wouter";

import { galleryAddress } from "../routes/addresses.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import { GalleryBar } from "./gallery-bar.tsx";
import { GalleryIndex } from "./gallery-index.tsx";
import { Overview } from "./overview.tsx";
import { PrintedGallery } from "./printed-gallery.tsx";
import { SubjectPage } from "./subject-page.tsx";
import { subjectAt } from "./subjects.ts";

import classes from "./gallery-screen.module.css";

/** What an item can be: every kind and every tool, to be read, tried, taken along and printed. */
export default function GalleryScreen({ path }: { path: string }) {
  const subject = subjectAt(path);
  const title = path === "" ? "Gallery" : `${subject?.label ?? "Nothing here"} · Gallery`;
  useDocumentTitle(path === "print" ? "Gallery to print" : title);
  const main = useStartOfPage(path);
  if (path === "print") return <PrintedGallery />;
  return (
    <div className={classes.screen}>
      <GalleryBar />
      <div className={classes.columns}>
        <GalleryIndex current={path} />
        <main ref={main} className={classes.main}>
          {path === "" && <Overview />}
          {subject && <SubjectPage subject={subject} />}
          {path !== "" && !subject && <Unknown name={path} />}
        </main>
      </div>
      <VisuallyHidden role="status">{title}</VisuallyHidden>
    </div>
  );
}

function Unknown({ name }: { name: string }) {
  return (
    <div className={classes.unknown}>
      <h1 tabIndex={-1}>Nothing is called that</h1>
      <p>
        There is no kind of item and no tool called <code>{name}</code>. It may have been mistyped:
        try the search, or look at <Link href={galleryAddress}>all kinds and tools</Link>.
      </p>
    </div>
  );
}

/**
 * Another page of the gallery is read from its beginning. The focus goes there too, unless it is on
 * what leads from page to page.
 */
function useStartOfPage(path: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    if (document.activeElement?.closest("[data-page-turner]")) return;
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
