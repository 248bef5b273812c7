import { create } from "zustand";

type Area = {
  open: "commands" | "shortcuts" | undefined;
  /** What the last command has to say. */
  said: string;
};

/** Which of the two lists is open; keys, menus and commands open them. */
export const useCommandArea = create<Area>(() => ({ open: undefined, said: "" }));

export function openCommands(): void {
  useCommandArea.setState({ open: "commands" });
}

export function openShortcuts(): void {
  useCommandArea.setState({ open: "shortcuts" });
}

export function closeCommandArea(): void {
  useCommandArea.setState({ open: undefined });
}
