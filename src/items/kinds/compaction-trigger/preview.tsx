import { Note } from "#items/preview/note.tsx";

export function Preview() {
  return <Note>Here the API compacts everything that was said before into a sealed summary.</Note>;
}
