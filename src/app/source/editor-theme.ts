import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const problem = "var(--text-problem)";
const warning = "light-dark(var(--mantine-color-orange-9), var(--mantine-color-orange-4))";
const note = "var(--text-quiet)";
const accent = "light-dark(#364fc7, #91a7ff)";
const faint = "light-dark(#e7eaff, #2a2f4a)";

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: accent },
  { tag: tags.string, color: "light-dark(#2b6a3a, #8ce99a)" },
  { tag: [tags.number, tags.bool, tags.null], color: "light-dark(#a34a00, #ffc078)" },
]);

const look = EditorView.theme({
  "&": { flex: 1, minHeight: 0, fontSize: "0.8125rem", color: "inherit" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mantine-font-family-monospace)", lineHeight: 1.5 },
  ".cm-content": { padding: "0.75rem 0", caretColor: "currentColor", overflowWrap: "anywhere" },
  ".cm-cursor": { borderLeftColor: "currentColor" },
  ".cm-gutters": { color: note, background: "var(--surface-card)", border: 0 },
  ".cm-activeLine, .cm-activeLineGutter": { background: "none" },
  "&.cm-focused .cm-matchingBracket": { color: "inherit", background: faint },
  ".cm-foldGutter span": { cursor: "pointer" },
  ".cm-foldPlaceholder, .cm-elided": {
    padding: "0 0.375em",
    color: accent,
    background: faint,
    border: 0,
    borderRadius: "var(--mantine-radius-sm)",
    cursor: "pointer",
  },
  "& > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":
    { background: "light-dark(#d0d7ff, #3b4580)" },
  ".cm-searchMatch": { background: "light-dark(#ffec99, #5c4a00)" },
  ".cm-searchMatch-selected": { outline: `1px solid ${accent}`, background: faint },
});

const panels = EditorView.theme({
  ".cm-panels": { color: "inherit", background: "var(--surface-sunken)" },
  ".cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-panel.cm-search": { fontSize: "0.8125rem", padding: "0.5rem 2rem 0.5rem 0.5rem" },
  ".cm-panel.cm-search label": { fontSize: "inherit" },
  ".cm-panel.cm-search [name=close]": { color: "inherit", fontSize: "1.25rem", right: "0.5rem" },
  ".cm-textfield, .cm-button": {
    color: "inherit",
    background: "var(--surface-card)",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--mantine-radius-sm)",
    fontSize: "inherit",
  },
  ".cm-tooltip": {
    maxWidth: "min(32rem, 90vw)",
    color: "inherit",
    background: "var(--surface-card)",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--mantine-radius-sm)",
    boxShadow: "var(--mantine-shadow-md)",
    zIndex: 200,
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mantine-font-family-monospace)",
    maxHeight: "16rem",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { color: "inherit", background: faint },
  ".cm-completionDetail": { color: note, fontStyle: "normal" },
  ".cm-completionMatchedText": { color: accent, textDecoration: "none", fontWeight: 700 },
  ".cm-completionInfo": { padding: "0.5rem 0.625rem", whiteSpace: "pre-wrap" },
  ".cm-help": { padding: "0.375rem 0.625rem", fontFamily: "var(--mantine-font-family)" },
  ".cm-help p": { margin: "0.125rem 0 0" },
});

const marks = EditorView.theme({
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: 0, textUnderlineOffset: "0.2em" },
  ".cm-lintRange-error": { textDecoration: `wavy underline ${problem} 1px` },
  ".cm-lintRange-warning": { textDecoration: `wavy underline ${warning} 1px` },
  ".cm-lintRange-info": { textDecoration: `dotted underline ${note} 1px` },
  ".cm-lintRange-active": { background: faint },
  ".cm-diagnostic": {
    padding: "0.375rem 0.625rem",
    fontFamily: "var(--mantine-font-family)",
    borderLeft: `3px solid ${problem}`,
  },
  ".cm-diagnostic-warning": { borderLeftColor: warning },
  ".cm-diagnostic-info": { borderLeftColor: note },
  ".cm-diagnosticAction": {
    display: "inline-block",
    margin: "0.25rem 0 0 0.5rem",
    padding: "0.125rem 0.5rem",
    font: "inherit",
    color: accent,
    background: "var(--surface-card)",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--mantine-radius-sm)",
  },
  ".cm-panel.cm-panel-lint ul": { maxHeight: "12rem" },
  ".cm-panel.cm-panel-lint ul [aria-selected], .cm-panel.cm-panel-lint ul:focus [aria-selected]": {
    color: "inherit",
    background: faint,
  },
  ".cm-panel.cm-panel-lint [name=close]": { color: "inherit" },
});

/** Everything from the variables of the theme, so that light and dark follow by themselves. */
export const editorTheme: Extension = [look, panels, marks, syntaxHighlighting(colours)];
