import { useEffect } from "react";

import { useCommandArea } from "./command-area-store.ts";

import classes from "./command-note.module.css";

/** So many milliseconds it can be read. */
const time = 4000;

/** Says what a command has done where that cannot be seen. */
export function CommandNote() {
  const said = useCommandArea((state) => state.said);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => useCommandArea.setState({ said: "" }), time);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role="status" className={classes.place}>
      {said && <p className={classes.note}>{said}</p>}
    </div>
  );
}
