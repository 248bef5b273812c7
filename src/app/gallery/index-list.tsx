import { memo, useEffect, useRef } from "react";
import { Link } from "wouter";

import { KindIcon } from "#items/appearance.tsx";
import { groupBy } from "#shared/group-by.ts";

import { addressOf, type Subject } from "./subjects.ts";

import classes from "./gallery-index.module.css";

type Props = {
  subjects: readonly Subject[];
  /** The path of what is shown beside it. */
  current: string;
  /** What was found stands with the best first, and in no groups. */
  isSearching: boolean;
  onOpen(): void;
};

/** Links to kinds and tools, in their groups. */
export const IndexList = memo(function IndexList(props: Props) {
  const { subjects, isSearching } = props;
  if (isSearching) return <Links {...props} label="Found" />;
  return [...groupBy(subjects, ({ group }) => group)].map(([group, members]) => (
    <div key={group}>
      <p className={classes.group} aria-hidden>
        {group}
      </p>
      <Links {...props} subjects={members} label={group} />
    </div>
  ));
}, isSame);

/** What is done on opening is the same, however often it is handed over. */
function isSame(before: Props, after: Props): boolean {
  return (
    before.current === after.current &&
    before.isSearching === after.isSearching &&
    before.subjects.length === after.subjects.length &&
    before.subjects.every((subject, index) => subject === after.subjects[index])
  );
}

function Links({ subjects, current, label, onOpen }: Props & { label: string }) {
  return (
    <ul className={classes.links} aria-label={label}>
      {subjects.map((subject) => (
        <li key={subject.path}>
          <IndexLink subject={subject} isCurrent={subject.path === current} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

type LinkProps = { subject: Subject; isCurrent: boolean; onOpen(): void };

function IndexLink({ subject, isCurrent, onOpen }: LinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return (
    <Link
      ref={link}
      href={addressOf(subject)}
      className={classes.link}
      aria-current={isCurrent ? "page" : undefined}
      onClick={onOpen}
    >
      <KindIcon kind={subject.look} />
      <span>{subject.label}</span>
    </Link>
  );
}
