import { UnstyledButton } from "@mantine/core";

import classes from "./show-all.module.css";

type Props = {
  /** What there is in all, such as `1,204 lines`; nothing is drawn without it. */
  whole: string | undefined;
  onClick(): void;
};

/** The way to what was cut off. */
export function ShowAll({ whole, onClick }: Props) {
  return (
    whole !== undefined && (
      <UnstyledButton className={classes.button} onClick={onClick}>
        Show all {whole}
      </UnstyledButton>
    )
  );
}
