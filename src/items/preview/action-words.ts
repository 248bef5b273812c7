import { type Point, pointOf } from "../widgets/screen/screen-scale.ts";
import { listIn, objectIn, textIn } from "./reading.ts";
import { shownText, shownTexts } from "./shown-text.ts";

/** An action in words; keys and typed text apart, since they are set apart in print. */
export type ActionWords = { words: string; keys: readonly string[]; text?: string };

/** What a person does who takes this step. */
export function actionWordsOf(action: unknown): ActionWords {
  const { type, keys, text, button, path, scroll_x: right, scroll_y: down } = objectIn(action);
  const at = placeOf(pointOf(action));
  const held = keys === undefined ? [] : shownTexts(keys);
  const holding = held.length > 0 ? ", holding" : "";
  switch (type) {
    case "click":
      return { words: `${clicks[textIn(button)] ?? "Click"} at ${at}${holding}`, keys: held };
    case "double_click":
      return { words: `Double-click at ${at}${holding}`, keys: held };
    case "move":
      return { words: `Move to ${at}${holding}`, keys: held };
    case "drag":
      return { words: `${dragOf(listIn(path))}${holding}`, keys: held };
    case "scroll":
      return { words: `Scroll ${wayOf(right, down)} at ${at}${holding}`, keys: held };
    case "type":
      return { words: "Type", keys: [], text: textIn(text) };
    case "keypress":
      return { words: "Press", keys: held };
    case "wait":
      return { words: "Wait", keys: [] };
    case "screenshot":
      return { words: "Take a screenshot", keys: [] };
    default:
      return { words: shownText(type) || shownText(action) || "…", keys: held };
  }
}

const clicks: Readonly<Record<string, string>> = {
  right: "Right-click",
  wheel: "Click with the wheel",
  back: "Click with the back button",
  forward: "Click with the forward button",
};

function placeOf(point: Point | undefined): string {
  return point ? `${point.x}, ${point.y}` : "…";
}

function dragOf(path: readonly unknown[]): string {
  const between = path.slice(1, -1);
  const places =
    between.length > mostPlaces
      ? `${between.length} more points`
      : between.map((point) => placeOf(pointOf(point))).join(" and ");
  const through = places && ` through ${places}`;
  return `Drag from ${placeOf(pointOf(path[0]))}${through} to ${placeOf(pointOf(path.at(-1)))}`;
}

const mostPlaces = 3;

function wayOf(right: unknown, down: unknown): string {
  const ways = [along(down, "down", "up"), along(right, "right", "left")].filter(Boolean);
  return ways.join(" and ") || "by nothing";
}

function along(distance: unknown, forth: string, back: string): string {
  if (typeof distance !== "number" || distance === 0) return "";
  return `${distance > 0 ? forth : back} by ${Math.abs(distance)}`;
}
