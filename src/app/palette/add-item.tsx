import { useDraftStore } from "../draft-context.tsx";
import { insertNewItem } from "./insert-new-item.ts";
import { Palette } from "./palette.tsx";

type Props = { index: number; onAdded(): void; onClose(): void };

/** Lets the user choose a kind, and puts an item of it in this place. */
export default function AddItem({ index, onAdded, onClose }: Props) {
  const store = useDraftStore();
  return (
    <Palette
      onChoose={(kind, example) => {
        insertNewItem(store, { index, kind, example });
        onAdded();
      }}
      onClose={onClose}
    />
  );
}
