/** Everything that the API leaves out of an item unless it is asked for. */
export const allIncludes = [
  "file_search_call.results",
  "web_search_call.action.sources",
  "message.input_image.image_url",
  "computer_call_output.output.image_url",
  "code_interpreter_call.outputs",
  "reasoning.encrypted_content",
  "message.output_text.logprobs",
] as const;

export type Include = (typeof allIncludes)[number];

/** As pairs of a query. */
export function includeQuery(include: readonly Include[]): [string, string][] {
  return include.map((name) => ["include[]", name]);
}
