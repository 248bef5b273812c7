import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const x = field(z.int(), "Horizontal pixel, counted from the left.", { label: "X" });
const y = field(z.int(), "Vertical pixel, counted from the top.", { label: "Y" });
const point = { x, y };

const keyNames = z.array(text());
const heldKeys = field(
  keyNames.nullable().optional(),
  "Modifier keys held down meanwhile, by name.",
);

const click = object(
  {
    type: tag("click"),
    button: field(z.enum(["left", "right", "wheel", "back", "forward"]), "Mouse button."),
    ...point,
    keys: heldKeys,
  },
  { title: "Click", aid: "screen-point" },
);

const doubleClick = object(
  {
    type: tag("double_click"),
    ...point,
    keys: field(keyNames.nullable(), "Modifier keys held, or null; must be present here."),
  },
  { title: "Double click", aid: "screen-point" },
);

const drag = object(
  {
    type: tag("drag"),
    path: field(z.array(object(point, { title: "Point" })), "Points the pointer passes, in order."),
    keys: heldKeys,
  },
  { title: "Drag", aid: "drag-path" },
);

const keypress = object(
  { type: tag("keypress"), keys: field(keyNames, "Keys pressed together, one name each.") },
  { title: "Key press", aid: "keys" },
);

const move = object(
  { type: tag("move"), ...point, keys: heldKeys },
  { title: "Move", aid: "screen-point" },
);

const scroll = object(
  {
    type: tag("scroll"),
    x: field(z.int(), "Pointer position, horizontal.", { label: "X" }),
    y: field(z.int(), "Pointer position, vertical.", { label: "Y" }),
    scroll_x: field(z.int(), "Distance sideways, in pixels; to the right is positive.", {
      label: "Scroll X",
    }),
    scroll_y: field(z.int(), "Distance up or down, in pixels; down is positive.", {
      label: "Scroll Y",
    }),
    keys: heldKeys,
  },
  { title: "Scroll", aid: "screen-point" },
);

const type = object(
  { type: tag("type"), text: field(text(), "Text to type.", { widget: "long-text" }) },
  { title: "Type text" },
);

/** One step on a screen. */
export const computerAction = z.discriminatedUnion("type", [
  click,
  doubleClick,
  move,
  drag,
  scroll,
  type,
  keypress,
  object({ type: tag("wait") }, { title: "Wait" }),
  object({ type: tag("screenshot") }, { title: "Take a screenshot" }),
]);
