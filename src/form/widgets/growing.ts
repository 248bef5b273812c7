import classes from "./growing.module.css";

type Rows = { least: number; most?: number; className?: string | undefined };

const canSizeItself = globalThis.CSS?.supports?.("field-sizing", "content") ?? false;

/** What makes an area as high as its text: where the browser can do that by itself, no key measures anything. */
export function growing({ least, most = 16, className = "" }: Rows) {
  if (!canSizeItself) {
    return { autosize: true, minRows: least, maxRows: most, classNames: { input: className } };
  }
  return {
    classNames: { input: `${classes.growing ?? ""} ${className}` },
    style: { "--least-rows": least, "--most-rows": most },
  };
}
