import { keyNames } from "./shortcuts.ts";

import classes from "./keys.module.css";

/** A combination of keys as it is pressed. */
export function Keys({ keys }: { keys: string }) {
  return (
    <kbd className={classes.keys}>
      {keyNames(keys).map((name) => (
        <kbd key={name} className={classes.key}>
          {name}
        </kbd>
      ))}
    </kbd>
  );
}
