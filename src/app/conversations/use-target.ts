import { useDraftSession } from "../draft-context.tsx";
import { useDrafts } from "../drafts/library-context.tsx";

/** The id of the conversation that the open draft is appended to; undefined when it makes a new one. */
export function useTarget(): string | undefined {
  const { id } = useDraftSession();
  return useDrafts()?.find((draft) => draft.id === id)?.target;
}
