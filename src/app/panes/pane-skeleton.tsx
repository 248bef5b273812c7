import classes from "./pane-skeleton.module.css";

/** What stands in the place of a pane until it is loaded. */
export function PaneSkeleton({ label }: { label: string }) {
  return (
    <section className={classes.skeleton} aria-label={label} aria-busy="true">
      {widths.map((width, index) => (
        <span key={index} className={classes.line} data-width={width} />
      ))}
    </section>
  );
}

const widths = ["short", "middle", "long", "long", "middle", "short"];
