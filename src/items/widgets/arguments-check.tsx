import { Text } from "@mantine/core";
import { useDeferredValue, useEffect, useState } from "react";

import type { ArgumentFault } from "../argument-faults.ts";

import classes from "./arguments-widget.module.css";

/** Nobody reads more at once, and one slip can have many consequences. */
const mostShown = 4;

type Verdict = "no JSON" | "unusable schema" | readonly ArgumentFault[];

type Props = { tool: string; parameters: Record<string, unknown>; text: string };

/** Whether the arguments fit the tool's schema. A hint: the API takes them either way. */
export function ArgumentsCheck({ tool, parameters, text }: Props) {
  const verdict = useVerdict(parameters, useDeferredValue(text));
  if (verdict === undefined || verdict === "no JSON") return <span />;
  if (verdict === "unusable schema") {
    return (
      <Text size="xs" className={classes.fault}>
        The schema of {tool}’s parameters can’t be used for a check.
      </Text>
    );
  }
  if (verdict.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        Matches {tool}’s parameters
      </Text>
    );
  }
  return (
    <ul className={classes.faults} aria-label={`Where the arguments do not match ${tool}`}>
      {verdict.slice(0, mostShown).map(({ place, message }) => (
        <li key={`${place} ${message}`}>
          {place !== "" && <code>{place}</code>} {message}
        </li>
      ))}
      {verdict.length > mostShown && <li>and {verdict.length - mostShown} more</li>}
    </ul>
  );
}

/** The validator is loaded with the first tool that the draft declares. */
function useVerdict(parameters: Record<string, unknown>, text: string): Verdict | undefined {
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let isCurrent = true;
    async function check() {
      const { argumentFaults } = await import("../argument-faults.ts");
      if (isCurrent) setVerdict(judge(argumentFaults, parameters, text));
    }
    void check();
    return () => {
      isCurrent = false;
    };
  }, [parameters, text]);
  return verdict;
}

function judge(
  faultsOf: (schema: Record<string, unknown>, value: unknown) => ArgumentFault[],
  parameters: Record<string, unknown>,
  text: string,
): Verdict {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "no JSON";
  }
  try {
    return faultsOf(parameters, value);
  } catch {
    return "unusable schema";
  }
}
