/** Help in plain words; what stands between backticks is set as code. */
export function HelpText({ text }: { text: string }) {
  return text
    .split("`")
    .map((words, index) =>
      index % 2 === 0 ? words : <code key={`${index}${words}`}>{words}</code>,
    );
}
