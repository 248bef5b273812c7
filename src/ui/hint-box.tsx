import { Tooltip } from "@mantine/core";
import type { RefObject } from "react";

type Props = { label: string; of: RefObject<HTMLElement | null> };

export default function HintBox({ label, of }: Props) {
  return <Tooltip label={label} target={of} multiline maw={320} />;
}
