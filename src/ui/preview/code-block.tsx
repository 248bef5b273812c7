import { ShowAll } from "./show-all.tsx";
import { useCut } from "./use-cut.ts";
import { useHighlighted } from "./use-highlighted.ts";

import classes from "./code-block.module.css";

type Props = {
  text: string;
  /** What it is written in, such as `python` or `json`; coloured when it is one of those that are known. */
  language?: string | undefined;
  /** What it is, shown above it. */
  label?: string | undefined;
  /** From here on lines are shown on request. */
  maxLines?: number | undefined;
};

/** Text of a machine. Its lines wrap, so that nothing is hidden at the side. */
export function CodeBlock({ text, language, label, maxLines = 200 }: Props) {
  const { shown, whole, showAll } = useCut(text, { lines: maxLines, characters: 20_000 });
  const highlighted = useHighlighted(shown, language);
  return (
    <div className={classes.block}>
      {label && <div className={classes.label}>{label}</div>}
      <pre className={classes.text} dir="ltr">
        <code>{highlighted ?? shown}</code>
      </pre>
      <ShowAll whole={whole} onClick={showAll} />
    </div>
  );
}
