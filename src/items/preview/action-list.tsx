import { LongText } from "#ui/preview/long-text.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

import { actionWordsOf } from "./action-words.ts";

import classes from "./action-list.module.css";

/** What is done on the screen, step by step, in words. */
export function ActionList({ actions }: { actions: readonly unknown[] }) {
  const { shown, whole, showAll } = useFirst(actions, "actions");
  return (
    <div>
      <ol className={classes.list} aria-label="Actions">
        {shown.map((action, index) => (
          <li key={index}>
            <Step action={action} />
          </li>
        ))}
      </ol>
      <ShowAll whole={whole} onClick={showAll} />
    </div>
  );
}

/** A longer text, and one of several lines, stands below the words. */
const longestInline = 80;

function Step({ action }: { action: unknown }) {
  const { words, keys, text } = actionWordsOf(action);
  const isInline = text !== undefined && text.length <= longestInline && !text.includes("\n");
  return (
    <>
      {words}
      {keys.map((key, index) => (
        <kbd key={index}>{key}</kbd>
      ))}
      {isInline && (
        <>
          {" "}
          <span className={classes.text} dir="auto">
            “{text}”
          </span>
        </>
      )}
      {text !== undefined && !isInline && <LongText text={text} />}
    </>
  );
}
