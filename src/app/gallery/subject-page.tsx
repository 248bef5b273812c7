import { ActionIcon, Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconPrinter } from "@tabler/icons-react";
import { Link, useSearch } from "wouter";

import { ExamplePanel } from "./example-panel.tsx";
import { FieldTable } from "./field-table.tsx";
import { PrintedSubject } from "./printed-subject.tsx";
import { sampleOf, slugOf } from "./samples.ts";
import { SubjectHead } from "./subject-head.tsx";
import { addressOf, type Subject, subjects } from "./subjects.ts";
import { usePrinting } from "./use-printing.ts";

import classes from "./subject-page.module.css";

/** All about a kind or a tool: what it is, its examples to be tried, and its fields. */
export function SubjectPage({ subject }: { subject: Subject }) {
  const query = useSearch();
  const isPrinting = usePrinting();
  if (isPrinting) return <PrintedSubject subject={subject} isAlone />;
  const shown = sampleOf(subject, query);
  return (
    <article>
      <PageTurner subject={subject} />
      <SubjectHead subject={subject} />
      <section aria-labelledby="examples-heading" className={classes.section}>
        <h2 id="examples-heading">{subject.examples.length > 1 ? "Examples" : "Example"}</h2>
        {subject.examples.length > 1 && (
          <ul className={classes.choices} aria-label="Examples">
            {subject.examples.map((example) => (
              <li key={example.name}>
                <Link
                  replace
                  href={`${addressOf(subject)}?${withExample(query, slugOf(example))}`}
                  className={classes.choice}
                  aria-current={example === shown}
                >
                  {example.name}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <ExamplePanel key={`${subject.path} ${shown.name}`} subject={subject} sample={shown} />
      </section>
      <section aria-labelledby="fields-heading" className={classes.section}>
        <h2 id="fields-heading">Fields</h2>
        <FieldTable key={subject.path} schema={subject.schema} />
      </section>
    </article>
  );
}

function withExample(query: string, slug: string): string {
  const parameters = new URLSearchParams(query);
  parameters.set("example", slug);
  return parameters.toString();
}

/** Leads to the one before and the one after, and to paper. */
function PageTurner({ subject }: { subject: Subject }) {
  const place = subjects.indexOf(subject);
  const ways = [
    { label: "Previous", to: subjects[place - 1], icon: IconChevronLeft },
    { label: "Next", to: subjects[place + 1], icon: IconChevronRight },
  ];
  return (
    <div className={classes.top}>
      <span className={classes.group}>{subject.group}</span>
      <div className={classes.turner} data-page-turner>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
          onClick={() => window.print()}
        >
          Print
        </Button>
        {ways.map(
          ({ label, to, icon: Icon }) =>
            to && (
              <ActionIcon
                key={label}
                component={Link}
                href={addressOf(to)}
                variant="subtle"
                color="gray"
                size="md"
                title={`${label}: ${to.label}`}
                aria-label={`${label}: ${to.label}`}
              >
                <Icon size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            ),
        )}
      </div>
    </div>
  );
}
