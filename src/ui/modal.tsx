import { CloseButton } from "@mantine/core";
import { useFocusTrap } from "@mantine/hooks";
import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";

import classes from "./modal.module.css";

type Props = {
  title: string;
  /** What has the focus at the beginning; without one, what the browser chooses. */
  initialFocus?: RefObject<HTMLElement | null>;
  /**
   * For what is opened often and typed into: the page is only covered. To make it inert the browser styles
   * all of it anew, at opening and at closing. What has the focus at the beginning says `data-autofocus`.
   */
  isLight?: boolean;
  onClose(): void;
  children: ReactNode;
};

/**
 * A dialog over the page, the browser's own: Escape and a click beside it close it, the focus stays
 * inside and goes back to where it was. (The library's own dialog inserts styles that the page's policy
 * forbids.)
 */
export function Modal({ title, initialFocus, isLight = false, onClose, children }: Props) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const trapRef = useFocusTrap(isLight);
  const titleId = useId();

  useEffect(() => {
    if (isLight) dialogRef.current?.show();
    else dialogRef.current?.showModal();
    initialFocus?.current?.focus();
  }, [initialFocus, isLight]);

  function close() {
    dialogRef.current?.close();
  }

  const dialog = (
    <dialog
      ref={dialogRef}
      aria-labelledby={titleId}
      aria-modal
      className={classes.dialog}
      onClose={onClose}
      closedby="any"
    >
      <div className={classes.content}>
        <div className={classes.heading}>
          <h2 id={titleId}>{title}</h2>
          <CloseButton aria-label="Close" onClick={close} />
        </div>
        {children}
      </div>
    </dialog>
  );
  if (!isLight) return dialog;

  // Browsers that do not know `closedby` close nothing that they did not make modal.
  function onKeyDown({ key }: React.KeyboardEvent) {
    if (key === "Escape" && !("closedBy" in HTMLDialogElement.prototype)) close();
  }

  function onClick({ target, currentTarget }: React.MouseEvent) {
    if (target === currentTarget) close();
  }

  return createPortal(
    <div
      ref={trapRef}
      role="presentation"
      className={classes.cover}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {dialog}
    </div>,
    document.body,
  );
}
