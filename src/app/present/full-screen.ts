import { useEffect } from "react";

/** Takes the whole screen where the browser lets it; the rest works without. */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen?.();
  } catch {
    // The browser forbids it, or nobody has pressed a key since the page was opened.
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (!document.fullscreenElement) return;
  try {
    await document.exitFullscreen();
  } catch {
    // It was left in the meantime.
  }
}

let isLeftByUs = false;

/** Goes on in the window, or takes the whole screen again. */
export async function toggleFullScreen(): Promise<void> {
  if (!document.fullscreenElement) return enterFullScreen();
  isLeftByUs = true;
  return leaveFullScreen();
}

/** The browser keeps the first Escape in full screen to itself; its user meant to leave all the same. */
export function useLeaveWithFullScreen(leave: () => void): void {
  useEffect(() => {
    function onChange() {
      if (!document.fullscreenElement && !isLeftByUs) leave();
      isLeftByUs = false;
    }
    document.addEventListener("fullscreenchange", onChange);
    return () => document.removeEventListener("fullscreenchange", onChange);
  }, [leave]);
}
