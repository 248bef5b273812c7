import { ShowAll } from "./show-all.tsx";
import { useCut } from "./use-cut.ts";

import classes from "./long-text.module.css";

const most = { characters: 4000 };

/** A text as it stands, line by line, whatever is in it. Of a very long one the beginning, and the way to the rest. */
export function LongText({ text }: { text: string }) {
  const { shown, whole, showAll } = useCut(text, most);
  return (
    <>
      <div className={classes.text} dir="auto">
        {shown}
        {whole !== undefined && "…"}
      </div>
      <ShowAll whole={whole} onClick={showAll} />
    </>
  );
}
