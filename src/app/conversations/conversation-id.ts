/** The id of a conversation somewhere in a text that was typed or pasted, such as a link or a line of code. */
export function conversationIdIn(text: string): string | undefined {
  return /(?<![\w-])conv_[\w-]{1,128}(?![\w-])/.exec(text)?.[0];
}
