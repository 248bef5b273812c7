import { useDraft, useDraftSession } from "../draft-context.tsx";
import { useDraftName } from "./library-context.tsx";
import { titleOf } from "./title-of.ts";

/** What the open draft is called: its name, else its first words. */
export function useDraftTitle(): string {
  const { id } = useDraftSession();
  const name = useDraftName(id);
  const title = useDraft(({ history }) => titleOf(history.present));
  return name || title;
}
