import { IconCheck, IconClock, IconPoint, IconX } from "@tabler/icons-react";

import classes from "./pill.module.css";

type Tone = "good" | "bad" | "waiting" | "plain";

type Props = {
  /** A status as the API writes it, such as `in_progress`, or any short word. Nothing is drawn for what is no text. */
  status: unknown;
  /** By default what the status says. */
  tone?: Tone;
};

/** How something stands: in words, with a sign, and last by colour. */
export function Pill({ status, tone }: Props) {
  if (typeof status !== "string" || status === "") return undefined;
  const shownTone = tone ?? tones[status] ?? "plain";
  const Icon = icons[shownTone];
  return (
    <span className={classes.pill} data-tone={shownTone}>
      <Icon size={12} stroke={2.25} aria-hidden />
      {status.replaceAll("_", " ")}
    </span>
  );
}

const tones: Readonly<Record<string, Tone>> = {
  completed: "good",
  approved: "good",
  success: "good",
  failed: "bad",
  incomplete: "bad",
  denied: "bad",
  error: "bad",
  timeout: "bad",
  in_progress: "waiting",
  searching: "waiting",
  interpreting: "waiting",
  generating: "waiting",
  calling: "waiting",
};

const icons = { good: IconCheck, bad: IconX, waiting: IconClock, plain: IconPoint };
