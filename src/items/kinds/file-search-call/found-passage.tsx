import { IconFileText } from "@tabler/icons-react";

import { shownText } from "#items/preview/shown-text.ts";
import { isObject } from "#shared/json.ts";
import { Facts } from "#ui/preview/facts.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { LongText } from "#ui/preview/long-text.tsx";

import classes from "./preview.module.css";

/** A passage with the file it stands in, and how well it fits. */
export function FoundPassage({ result }: { result: unknown }) {
  if (!isObject(result)) return <JsonBlock value={result} />;
  const { filename, file_id: id, score, text, attributes } = result;
  const labels = isObject(attributes) ? Object.entries(attributes).slice(0, mostLabels) : [];
  return (
    <div className={classes.result}>
      <div className={classes.head}>
        <IconFileText size={16} stroke={1.75} aria-hidden />
        <strong className={classes.name}>
          {shownText(filename) || shownText(id) || "Unnamed file"}
        </strong>
        {typeof score === "number" && <Score score={score} />}
      </div>
      {typeof text === "string" && <LongText text={text} />}
      <Facts facts={labels.map(([name, value]) => [name, shownText(value)])} />
    </div>
  );
}

const mostLabels = 16;

/** The number, and a bar that spares comparing numbers. */
function Score({ score }: { score: number }) {
  const share = Math.min(Math.max(score, 0), 1);
  return (
    <span className={classes.score}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      score {score}
    </span>
  );
}
