import { IconFileImport } from "@tabler/icons-react";
import { lazy, Suspense } from "react";

import { useImport } from "./import-store.ts";
import { useImportAnywhere } from "./use-import-anywhere.ts";

import classes from "./import-area.module.css";

const ImportDialog = lazy(() => import("./import-dialog.tsx"));

/** Takes in what is dropped or pasted on the page, and shows the dialog. */
export function ImportArea() {
  const isOpen = useImport((state) => state.isOpen);
  const isOver = useImportAnywhere();
  return (
    <>
      {isOver && (
        <div className={classes.over}>
          <p>
            <IconFileImport size={24} stroke={1.75} aria-hidden />
            Drop to read the files. Nothing changes until you have seen what they hold.
          </p>
        </div>
      )}
      {isOpen && (
        <Suspense>
          <ImportDialog />
        </Suspense>
      )}
    </>
  );
}
