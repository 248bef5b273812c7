import classes from "./source-skeleton.module.css";

/** What stands in the place of the source until it is loaded. */
export function SourceSkeleton() {
  return (
    <section className={classes.skeleton} aria-label="JSON" aria-busy="true">
      {widths.map((width, index) => (
        <span key={index} className={classes.line} data-width={width} />
      ))}
    </section>
  );
}

const widths = ["short", "middle", "long", "long", "middle", "short"];
