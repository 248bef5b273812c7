/** What is heard in the JSON text, beyond what every editor knows. */
export const ofSource = {
  reveal: { keys: ["Alt+Enter"], label: "Show the field of the caret in the form" },
  complete: { keys: ["Ctrl+Space"], label: "Offer what can stand here" },
  find: { keys: ["Mod+F"], label: "Find and replace" },
  problems: { keys: ["Mod+Shift+M"], label: "List what is wrong with the text" },
  leave: { keys: ["Tab"], label: "Leave the text" },
};

/** Keys as the editor writes them. */
export function editorKeys({ keys: [first = ""] }: { keys: readonly string[] }): string {
  return first.replaceAll("+", "-").replace(/-\w$/, (letter) => letter.toLowerCase());
}
