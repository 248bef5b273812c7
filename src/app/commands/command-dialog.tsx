import { lazy, Suspense, useRef, useState } from "react";

import { Modal } from "#ui/modal.tsx";
import { OptionSearch } from "#ui/options.tsx";
import { useOptions } from "#ui/use-options.ts";

import { useCommandArea } from "./command-area-store.ts";
import type { Results } from "./command-results.tsx";
import type { Command } from "./command.ts";

import classes from "./command-dialog.module.css";

const CommandResults = lazy(() => import("./command-results.tsx"));

/** Finds what can be done by its name. One can type at once, also while the commands are being loaded. */
export function CommandDialog({ onClose }: { onClose(): void }) {
  const [query, setQuery] = useState("");
  const [count, setCount] = useState<number>();
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<Results>(null);
  const isHurried = useRef(false);
  const options = useOptions(count ?? 0);

  async function run(command: Pick<Command, "run">) {
    // First the focus goes back to where it was: the command may take it elsewhere.
    input.current?.closest("dialog")?.close();
    const said = await command.run();
    useCommandArea.setState({ said: said ?? "" });
  }

  return (
    <Modal title="Commands" initialFocus={input} isLight onClose={onClose}>
      <OptionSearch
        ref={input}
        type="text"
        aria-label="Search commands"
        placeholder="What would you like to do?"
        options={options}
        value={query}
        onSearch={setQuery}
        onEnter={() => {
          isHurried.current = !results.current?.run();
        }}
      />
      <div id={options.listId} role="listbox" aria-label="Commands" className={classes.list}>
        <Suspense>
          <CommandResults
            ref={results}
            options={options}
            query={query}
            isHurried={() => isHurried.current}
            onCount={setCount}
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
