import { flushSync } from "react-dom";

import { type Path, toPointer } from "#shared/path.ts";

/** What takes the focus in a field, best first. */
const focusable = [
  "input:not([type=hidden], [type=file], [type=radio], :disabled), textarea:not(:disabled), select:not(:disabled)",
  "input:checked",
  "button:not(:disabled)",
];

/**
 * Focuses the field at the path, or the nearest field around it, and scrolls it into view. Folded
 * groups on the way are opened. False when the container holds no such field.
 */
export function focusField(container: HTMLElement, path: Path): boolean {
  for (let depth = 1; depth <= path.length; depth++) reveal(container, path, depth);
  for (let depth = path.length; depth >= 0; depth--) {
    const field = depth === 0 ? container : find(container, path.slice(0, depth));
    const control = field && firstControl(field);
    if (control) {
      control.focus({ preventScroll: true });
      control.scrollIntoView({ block: "nearest" });
      return true;
    }
  }
  return false;
}

/** Opens what hides the field at this depth: a folded group, or rows that are not drawn yet. */
function reveal(container: HTMLElement, path: Path, depth: number): void {
  while (!find(container, path.slice(0, depth))) {
    const parent = depth === 1 ? container : find(container, path.slice(0, depth - 1));
    // Folded rows before it have openers of their own.
    const around = depth === 1 ? closestField(container) : parent;
    const openers = [...(parent?.querySelectorAll<HTMLElement>("[data-reveal]") ?? [])];
    const opener = openers.find((element) => closestField(element) === around);
    if (!opener) return;
    flushSync(() => opener.click());
  }
}

/** The header's buttons come first in the page, and last here. */
function firstControl(field: HTMLElement): HTMLElement | undefined {
  const own = field.querySelector("[data-control]") ?? field;
  const candidates = focusable.map((selector) => own.querySelector(selector));
  return [...candidates, field.querySelector("button")].find(
    (element) => element instanceof HTMLElement,
  );
}

function closestField(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>("[data-field]");
}

function find(container: HTMLElement, path: Path): HTMLElement | null {
  const pointer = toPointer(path).replaceAll(/["\\]/g, String.raw`\$&`);
  return container.querySelector<HTMLElement>(`[data-field="${pointer}"]`);
}
