import classes from "./tool-line.module.css";

type Props = {
  /** What sort of tool it is, where that is not plain. */
  label?: string | undefined;
  name: string;
  about: string;
};

/** A tool on one line: what it is, its name, and what it is for. */
export function ToolLine({ label, name, about }: Props) {
  return (
    <>
      {label && <span className={classes.label}>{label} </span>}
      {name && (
        <span className={classes.name} dir="auto">
          {name}
        </span>
      )}
      {about && (
        <span className={classes.about} dir="auto">
          {" "}
          {about}
        </span>
      )}
    </>
  );
}
