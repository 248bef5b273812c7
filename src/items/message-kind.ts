/**
 * Which of the three kinds that share the wire type `message` an item is; undefined for other items.
 * `type` may be left out of a message, so role and content speak for it.
 */
export function messageKindOf({ type, role, content, phase, status }: Record<string, unknown>) {
  const isUntyped = type === undefined || type === null;
  const isMessage = isUntyped ? role !== undefined || content !== undefined : type === "message";
  if (!isMessage) return undefined;
  if (!Array.isArray(content)) return "message";
  if (role === "assistant") return "output_message";
  // A list of input parts fits both other kinds; only the fields that one of them has can tell.
  return phase !== undefined && status === undefined ? "message" : "input_message";
}
