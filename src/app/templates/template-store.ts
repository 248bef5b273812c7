import { create } from "zustand";

/** Whether the gallery of templates is open; several places open it. */
export const useTemplates = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

export function openTemplates(): void {
  useTemplates.setState({ isOpen: true });
}

export function closeTemplates(): void {
  useTemplates.setState({ isOpen: false });
}
