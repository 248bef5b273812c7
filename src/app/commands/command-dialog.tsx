import { lazy, Suspense, useId, useRef, useState } from "react";

import { Modal } from "#ui/modal.tsx";

import { useCommandArea } from "./command-area-store.ts";
import type { Results, Shown } from "./command-results.tsx";
import type { Command } from "./command.ts";

import classes from "./command-dialog.module.css";

const CommandResults = lazy(() => import("./command-results.tsx"));

/** Finds what can be done by its name. One can type at once, also while the commands are being loaded. */
export function CommandDialog({ onClose }: { onClose(): void }) {
  const [query, setQuery] = useState("");
  const [{ active, count }, setShown] = useState<Shown>({ active: undefined, count: undefined });
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<Results>(null);
  const isHurried = useRef(false);
  const listId = useId();

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (step !== undefined) results.current?.move(step);
    else isHurried.current = !results.current?.run();
  }

  async function run(command: Pick<Command, "run">) {
    // First the focus goes back to where it was: the command may take it elsewhere.
    input.current?.closest("dialog")?.close();
    const said = await command.run();
    useCommandArea.setState({ said: said ?? "" });
  }

  return (
    <Modal title="Commands" initialFocus={input} onClose={onClose}>
      <input
        ref={input}
        type="text"
        role="combobox"
        className={classes.search}
        aria-label="Search commands"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active}
        aria-autocomplete="list"
        placeholder="What would you like to do?"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Commands" className={classes.list}>
        <Suspense>
          <CommandResults
            ref={results}
            listId={listId}
            query={query}
            isHurried={() => isHurried.current}
            onShow={setShown}
            onRun={run}
          />
        </Suspense>
      </div>
      <p role="status" className={classes.nothing}>
        {count === 0 &&
          "Nothing is called that. Try the name of a kind of item or of a draft, or an item’s number."}
      </p>
    </Modal>
  );
}
