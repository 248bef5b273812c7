import classes from "./screen-skeleton.module.css";

/** Holds the place of a screen that is being opened. What opens quickly shows nothing of it but the bar. */
export function ScreenSkeleton() {
  return (
    <div className={classes.screen} role="status" aria-label="Opening">
      <div className={classes.bar} />
      <div className={classes.blocks} aria-hidden>
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
