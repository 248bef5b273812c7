import { useState } from "react";

import type { Path } from "#shared/path.ts";

import { useFormLink } from "./form-link.ts";
import { keyedPath } from "./form-memory.ts";

/** Whether the group at the path is open: as the user left it, else as it starts. */
export function useOpen(path: Path, startsOpen: boolean): [isOpen: boolean, toggle: () => void] {
  const { memory, read } = useFormLink();
  const key = keyedPath(memory, read([]), path);
  const [isOpen, setOpen] = useState(() => memory.open.get(key) ?? startsOpen);
  return [
    isOpen,
    () => {
      memory.open.set(key, !isOpen);
      setOpen(!isOpen);
    },
  ];
}
