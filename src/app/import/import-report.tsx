import type { Remark } from "#formats/conversation.ts";
import { groupBy } from "#shared/group-by.ts";
import { inDigits } from "#shared/in-digits.ts";

import type { ImportedConversation, RemarkGroup } from "./reading-messages.ts";

import classes from "./import-report.module.css";

const outcomes: readonly { outcome: Remark["outcome"]; title: string }[] = [
  { outcome: "left_out", title: "Could not be carried over" },
  { outcome: "changed", title: "Said in other words" },
  { outcome: "kept", title: "Kept, though unknown" },
];

const mostShown = 100;

/** What reading did to the text: what is missing first, then what was changed, then what is doubtful. */
export function ImportReport({ groups }: { groups: readonly RemarkGroup[] }) {
  if (groups.length === 0) {
    return <p className={classes.nothing}>Everything is carried over as it stands.</p>;
  }
  return (
    <div className={classes.report}>
      {outcomes.map(({ outcome, title }) => {
        const these = groups.filter((group) => group.outcome === outcome);
        return (
          these.length > 0 && (
            <section key={outcome} aria-label={title} data-outcome={outcome}>
              <h3>{title}</h3>
              <ul>
                {these.slice(0, mostShown).map(({ message, count, places }) => (
                  <li key={message}>
                    <Sentence text={message} /> <Places count={count} places={places} />
                  </li>
                ))}
              </ul>
              {these.length > mostShown && (
                <p>and {inDigits(these.length - mostShown)} remarks more.</p>
              )}
            </section>
          )
        );
      })}
    </div>
  );
}

/** Names between backticks are code. */
function Sentence({ text }: { text: string }) {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));
}

function Places({ count, places }: Pick<RemarkGroup, "count" | "places">) {
  const others = count - places.length;
  return (
    <span className={classes.places}>
      {places.map((place) => (
        <code key={place}>{place}</code>
      ))}
      {places.length > 0 && others > 0 && `and ${inDigits(others)} more`}
      {places.length === 0 && count > 1 && `${inDigits(count)} times`}
    </span>
  );
}

/** The remarks about several conversations as one report. */
export function remarksOf(conversations: readonly ImportedConversation[]): RemarkGroup[] {
  const all = conversations.flatMap(({ remarks }) => remarks);
  return [...groupBy(all, ({ outcome, message }) => `${outcome} ${message}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (!first) return [];
      const count = group.reduce((sum, remark) => sum + remark.count, 0);
      return conversations.length > 1 ? { ...first, count, places: [] } : { ...first, count };
    },
  );
}
