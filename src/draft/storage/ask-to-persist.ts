let isAsked = false;

/**
 * Asks the browser once not to clear what is stored when room gets scarce. Where the user would be asked
 * by a dialog (Firefox), nothing is asked: they did not come to decide that.
 */
export async function askToPersist(): Promise<void> {
  if (isAsked || typeof navigator === "undefined" || !navigator.storage?.persist) return;
  isAsked = true;
  const isQuiet = !("mozInnerScreenX" in globalThis);
  if (isQuiet) await navigator.storage.persist().catch(() => false);
}
