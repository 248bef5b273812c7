import type { JsonObject } from "#shared/json.ts";
import { shortenStrings } from "#shared/shorten-strings.ts";
import { unparsedText } from "#shared/unparsed.ts";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { LongText } from "#ui/preview/long-text.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

import classes from "./value-list.module.css";

/** Names and their values, one below the other. Texts stand as they are, all else as JSON writes it. */
export function ValueList({ values }: { values: JsonObject }) {
  const { shown, whole, showAll } = useFirst(Object.entries(values), "values");
  return (
    <div>
      <dl className={classes.list}>
        {shown.map(([name, value]) => (
          <div key={name} className={classes.row}>
            <dt dir="auto">{name.slice(0, longestName) || '""'}</dt>
            <dd>
              <Value value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <ShowAll whole={whole} onClick={showAll} />
    </div>
  );
}

const longestName = 200;

/** What is longer gets lines of its own. */
const longestInline = 80;

function Value({ value }: { value: unknown }) {
  if (typeof value === "string" && value.trim() !== "") return <LongText text={value} />;
  const typed = unparsedText(value);
  if (typed !== undefined) return <LongText text={typed} />;
  const line = (JSON.stringify(shortenStrings(value), null, 1) ?? "").replaceAll(/\n */g, " ");
  if (line.length > longestInline) return <JsonBlock value={value} />;
  return <code className={classes.code}>{line}</code>;
}
