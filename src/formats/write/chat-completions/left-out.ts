import type { Remark } from "../../conversation.ts";

export function leftOut(place: string, message: string): Remark {
  return { outcome: "left_out", place, message };
}
