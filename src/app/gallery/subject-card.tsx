import { useInViewport } from "@mantine/hooks";
import { memo, useState } from "react";
import { Link } from "wouter";

import { colorOf, KindIcon } from "#items/appearance.tsx";

import { SampleView } from "./sample-view.tsx";
import { sampleOf } from "./samples.ts";
import { addressOf, type Subject } from "./subjects.ts";

import classes from "./subject-card.module.css";

/** What it is, and a look at it, which is drawn once it comes into sight. */
export const SubjectCard = memo(function SubjectCard({ subject }: { subject: Subject }) {
  const { label, wireType, summary, look } = subject;
  return (
    <li className={classes.card} style={{ "--group-color": colorOf(look) } as React.CSSProperties}>
      <h3>
        <KindIcon kind={look} />
        <Link href={addressOf(subject)} className={classes.link}>
          {label}
        </Link>
      </h3>
      <code className={classes.type}>{wireType}</code>
      <p className={classes.summary}>{summary}</p>
      <Look subject={subject} />
    </li>
  );
});

function Look({ subject }: { subject: Subject }) {
  const { ref, inViewport } = useInViewport<HTMLDivElement>();
  const [wasSeen, setWasSeen] = useState(false);
  if (inViewport && !wasSeen) setWasSeen(true);
  return (
    <div ref={ref} className={classes.look} inert>
      {wasSeen && <SampleView subject={subject} value={sampleOf(subject, "").item} />}
    </div>
  );
}
