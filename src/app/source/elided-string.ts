import { StateEffect } from "@codemirror/state";
import { type EditorView, WidgetType } from "@codemirror/view";

/** Shows the string at a place whole. */
export const showWhole = StateEffect.define<number>();

/** As much as can be read, and drawn on one line. */
const longestShown = 20_000;

/** Stands for a long string: "data:image/png, 1.2 MB". A click shows it whole, or selects what is too long for that. */
export class ElidedString extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: ElidedString): boolean {
    return other.text === this.text;
  }

  override toDOM(view: EditorView): HTMLElement {
    const element = document.createElement("span");
    const hint =
      this.text.length > longestShown ? "Select the whole string" : "Show the whole string";
    element.className = "cm-elided";
    element.textContent = nameOf(this.text);
    element.title = hint;
    element.addEventListener("click", () => {
      const from = view.posAtDOM(element);
      const to = from + this.text.length;
      view.dispatch(
        to - from > longestShown
          ? { selection: { anchor: from, head: to } }
          : { effects: showWhole.of(from) },
      );
      view.focus();
    });
    return element;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function nameOf(text: string): string {
  const [dataUrl] = /^data:[^;,]*/.exec(text.slice(0, 100)) ?? [];
  const size = sizeOf(
    dataUrl === undefined ? text.length : (text.length - text.indexOf(",") - 1) * 0.75,
  );
  if (dataUrl !== undefined) return `${dataUrl}, ${size}`;
  return `${text.slice(0, 24)}… ${text.length.toLocaleString("en")} characters`;
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
