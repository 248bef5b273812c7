import { memo } from "react";

import { ShowsAllContext } from "#ui/preview/shows-all.ts";

import { JsonText } from "../json/json-text.tsx";
import { FieldTable } from "./field-table.tsx";
import { SampleView } from "./sample-view.tsx";
import { SubjectHead } from "./subject-head.tsx";
import type { Subject } from "./subjects.ts";

import classes from "./printed-subject.module.css";

type Props = {
  subject: Subject;
  /** Whether it is all that is printed. */
  isAlone?: boolean;
};

/** A kind or a tool on paper: all its examples to be read and as JSON, and its fields. */
export const PrintedSubject = memo(function PrintedSubject({ subject, isAlone = false }: Props) {
  const Heading = isAlone ? "h2" : "h3";
  return (
    <article className={classes.subject} aria-label={subject.label}>
      <SubjectHead subject={subject} level={isAlone ? 1 : 2} />
      {subject.examples.map((example) => (
        <section key={example.name} className={classes.example}>
          <Heading>{example.name}</Heading>
          <div className={classes.views}>
            <ShowsAllContext value>
              <SampleView subject={subject} value={example.item} />
            </ShowsAllContext>
            <JsonText value={example.item} />
          </div>
        </section>
      ))}
      <section className={classes.fields}>
        <Heading>Fields</Heading>
        <ShowsAllContext value>
          <FieldTable schema={subject.schema} />
        </ShowsAllContext>
      </section>
    </article>
  );
});
