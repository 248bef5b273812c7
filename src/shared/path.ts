import { isObject } from "./json.ts";

/** Where a value stands inside another: object keys and list indexes, outermost first. */
export type Path = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export function getIn(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (Array.isArray(current) && typeof step === "number") current = current[step];
    else if (isObject(current) && Object.hasOwn(current, step)) current = current[step];
    else return undefined;
  }
  return current;
}

/**
 * A copy with the value at the path replaced; everything off the path is shared with the original.
 * Objects missing on the way are made; an index outside a list throws a RangeError.
 */
export function setIn(value: unknown, path: Path, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (Array.isArray(value) && typeof step === "number") {
    return value.with(step, setIn(value[step], rest, next));
  }
  const object = isObject(value) ? value : {};
  return { ...object, [step]: setIn(getIn(object, [step]), rest, next) };
}

/** A copy without the key or list element at the path; the value itself where nothing is there. */
export function removeIn(value: unknown, path: Path): unknown {
  const parentPath = path.slice(0, -1);
  const last = path.at(-1);
  const parent = getIn(value, parentPath);
  if (last === undefined) return value;
  if (Array.isArray(parent)) {
    return typeof last === "number" && last in parent
      ? setIn(value, parentPath, parent.toSpliced(last, 1))
      : value;
  }
  if (!isObject(parent) || !Object.hasOwn(parent, last)) return value;
  const { [last]: _removed, ...kept } = parent;
  return setIn(value, parentPath, kept);
}

/** `["content", 0, "text"]` as the JSON Pointer `/content/0/text` (RFC 6901). */
export function toPointer(path: Path): string {
  return path
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** `["items", 2, "content"]` as the API writes it: `items[2].content`. */
export function toParameter(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join("");
}

/** The path that the API names, such as `items[2].content`; undefined for what is no path of a body. */
export function fromParameter(parameter: string): Path | undefined {
  const steps = [...parameter.matchAll(/[^.[\]]+|\[(\d+)\]/g)];
  if (steps.map(([step]) => step).join("") !== parameter.replaceAll(".", "")) return undefined;
  return steps.map(([step, index]) => (index === undefined ? step : Number(index)));
}
