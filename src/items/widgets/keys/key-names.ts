type KeyPress = {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
};

/** Keys whose name in the API is not the browser's name in capitals. */
const names: Record<string, string> = {
  " ": "SPACE",
  Control: "CTRL",
  Escape: "ESC",
};

const modifiers: readonly string[] = ["CTRL", "ALT", "SHIFT", "META"];

/** A pressed combination by the API's names, modifiers first: `["CTRL", "SHIFT", "ARROWUP"]`. */
export function keyNamesOf(press: KeyPress): string[] {
  const held = [press.ctrlKey, press.altKey, press.shiftKey, press.metaKey];
  const name = nameOf(press);
  const before = modifiers.filter((modifier, index) => held[index] && modifier !== name);
  return name === undefined ? before : [...before, name];
}

export function isModifier(name: string | undefined): boolean {
  return name !== undefined && modifiers.includes(name);
}

/** Letters and digits are told by their place where Shift, Alt or the layout makes another sign of them. */
function nameOf({ key, code }: KeyPress): string | undefined {
  if (key === "Dead" || key === "Process" || key === "Unidentified") return signAt(code);
  const name = names[key] ?? key.toUpperCase();
  return /^[A-Z\d]$/.test(name) || name.length > 1 ? name : (signAt(code) ?? name);
}

function signAt(code: string): string | undefined {
  return /^(?:Key|Digit)([A-Z\d])$/.exec(code)?.[1];
}
