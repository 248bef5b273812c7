import { type BodyProps, useFormLink } from "../form-link.ts";
import { useHold } from "../use-hold.ts";
import { BranchPicker } from "./branch-picker.tsx";
import { Leaf } from "./leaf.tsx";
import { useBranch } from "./use-branch.ts";

import classes from "./union-body.module.css";

/** The fields of the chosen branch; raw JSON while the value is in none. */
export function UnionBody(props: BodyProps) {
  const { schema, path, label, hint, hidePicker } = props;
  const { Body } = useFormLink();
  const { branch } = useBranch(schema, path);
  const { isHeld, holdProps } = useHold();
  return (
    <div className={classes.union}>
      {!hidePicker && <BranchPicker schema={schema} path={path} label={label} />}
      {branch && !isHeld ? (
        <Body schema={branch.schema} path={path} label={label} hint={hint} key={branch.key} />
      ) : (
        <div {...holdProps}>
          <Leaf {...props} asJson />
        </div>
      )}
    </div>
  );
}
