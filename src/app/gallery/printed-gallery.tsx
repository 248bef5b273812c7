import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { startTransition, useEffect, useState } from "react";

import { GalleryBar } from "./gallery-bar.tsx";
import { PrintedSubject } from "./printed-subject.tsx";
import { subjects } from "./subjects.ts";
import { usePrinting } from "./use-printing.ts";

import classes from "./printed-gallery.module.css";

/** Every kind and tool, one after the other, for paper. They are drawn one by one: nothing waits for them. */
export function PrintedGallery() {
  const isPrinting = usePrinting();
  const [drawn, setDrawn] = useState(1);
  const count = isPrinting ? subjects.length : drawn;
  const isReady = count >= subjects.length;

  useEffect(() => {
    if (isReady) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + 1)));
    return () => clearTimeout(timer);
  }, [drawn, isReady]);

  return (
    <div className={classes.screen}>
      <GalleryBar>
        <Button
          size="compact-md"
          fz="sm"
          disabled={!isReady}
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          onClick={() => window.print()}
        >
          Print
        </Button>
      </GalleryBar>
      <main className={classes.sheets}>
        <h1>Kinds of items, and tools</h1>
        <p className={classes.progress} role="status">
          {isReady
            ? `All ${subjects.length} kinds and tools, ready to be printed or saved as PDF.`
            : `Drawing ${subjects.length} kinds and tools…`}
        </p>
        {subjects.slice(0, count).map((subject) => (
          <PrintedSubject key={subject.path} subject={subject} />
        ))}
      </main>
    </div>
  );
}
