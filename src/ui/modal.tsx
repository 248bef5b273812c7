import { CloseButton } from "@mantine/core";
import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react";

import classes from "./modal.module.css";

type Props = {
  title: string;
  /** What has the focus at the beginning; without one, what the browser chooses. */
  initialFocus?: RefObject<HTMLElement | null>;
  onClose(): void;
  children: ReactNode;
};

/**
 * A dialog over the page, the browser's own: Escape and a click beside it close it, the focus stays
 * inside and goes back to where it was. (The library's own dialog inserts styles that the page's policy
 * forbids.)
 */
export function Modal({ title, initialFocus, onClose, children }: Props) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    dialogRef.current?.showModal();
    initialFocus?.current?.focus();
  }, [initialFocus]);

  return (
    <dialog
      ref={dialogRef}
      aria-labelledby={titleId}
      className={classes.dialog}
      onClose={onClose}
      closedby="any"
    >
      <div className={classes.content}>
        <div className={classes.heading}>
          <h2 id={titleId}>{title}</h2>
          <CloseButton aria-label="Close" onClick={() => dialogRef.current?.close()} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
