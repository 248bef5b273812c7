import { create } from "zustand";

type Area = {
  open: "commands" | "shortcuts" | undefined;
  /** How often one was opened: each time it begins anew, also when the last one is still closing. */
  times: number;
  /** What the last command has to say. */
  said: string;
};

/** Which of the two lists is open; keys, menus and commands open them. */
export const useCommandArea = create<Area>(() => ({ open: undefined, times: 0, said: "" }));

export function openCommands(): void {
  useCommandArea.setState(({ times }) => ({ open: "commands", times: times + 1 }));
}

export function openShortcuts(): void {
  useCommandArea.setState(({ times }) => ({ open: "shortcuts", times: times + 1 }));
}

export function closeCommandArea(): void {
  useCommandArea.setState({ open: undefined });
}
