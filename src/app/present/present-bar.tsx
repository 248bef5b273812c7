import { ActionIcon, type ActionIconProps, Tooltip } from "@mantine/core";
import {
  IconArrowsMaximize,
  IconChevronLeft,
  IconChevronRight,
  IconEye,
  IconEyeOff,
  IconFileTypeHtml,
  IconX,
} from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";

import type { HeaderAction } from "../header/header-actions.tsx";
import { useThemeAction } from "../header/theme-switch.tsx";
import type { Command } from "./commands.ts";

import classes from "./present-bar.module.css";

const HtmlDialog = lazy(() => import("./html-dialog.tsx"));

type Props = {
  title: string;
  /** From 0. */
  step: number;
  count: number;
  /** What comes next; undefined when nobody wants to see it. */
  hint: string | undefined;
  perform: Readonly<Record<Command, () => void>>;
};

/** Where one is, what comes next, and the buttons for those who have no keys. */
export function PresentBar({ title, step, count, hint, perform }: Props) {
  const theme = useThemeAction();
  const [isSaving, setSaving] = useState(false);
  return (
    <footer className={classes.bar}>
      <progress className={classes.progress} value={step + 1} max={count} aria-label="Progress" />
      <div className={classes.steps}>
        <BarButton
          label="Previous"
          keys="←"
          icon={IconChevronLeft}
          disabled={step === 0}
          onClick={perform.previous}
        />
        <span className={classes.count}>{count > 0 && `${step + 1} of ${count}`}</span>
        <BarButton
          label="Next"
          keys="→"
          icon={IconChevronRight}
          disabled={step >= count - 1}
          onClick={perform.next}
        />
      </div>
      <p className={classes.hint}>{hint ?? ""}</p>
      <div className={classes.actions}>
        <BarButton
          label={hint === undefined ? "Show what comes next" : "Hide what comes next"}
          keys="n"
          icon={hint === undefined ? IconEyeOff : IconEye}
          onClick={perform.hint}
        />
        <BarButton label={theme.label} keys="d" icon={theme.icon} onClick={perform.colours} />
        <BarButton
          label="Full screen"
          keys="f"
          icon={IconArrowsMaximize}
          onClick={perform.full_screen}
        />
        <BarButton
          label="Save as HTML"
          icon={IconFileTypeHtml}
          disabled={count === 0}
          onClick={() => setSaving(true)}
        />
        <BarButton label="Leave" keys="Esc" icon={IconX} onClick={perform.leave} />
      </div>
      <Suspense>
        {isSaving && <HtmlDialog title={title} onClose={() => setSaving(false)} />}
      </Suspense>
    </footer>
  );
}

type BarButtonProps = {
  label: string;
  keys?: string;
  icon: HeaderAction["icon"];
  onClick(): void;
} & Pick<ActionIconProps, "disabled">;

function BarButton({ label, keys, icon: Sign, ...rest }: BarButtonProps) {
  return (
    <Tooltip label={keys ? `${label} (${keys})` : label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} {...rest}>
        <Sign size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
