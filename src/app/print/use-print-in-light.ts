import { useEffect } from "react";

const attribute = "data-mantine-color-scheme";

/** Paper is white: dark colours are changed for light ones while it is printed. */
export function usePrintInLight(): void {
  useEffect(() => {
    const { documentElement: root } = document;
    let before: string | null = null;
    function toLight() {
      before ??= root.getAttribute(attribute);
      root.setAttribute(attribute, "light");
    }
    function back() {
      if (before !== null) root.setAttribute(attribute, before);
      before = null;
    }
    const listening = new AbortController();
    window.addEventListener("beforeprint", toLight, listening);
    window.addEventListener("afterprint", back, listening);
    return () => listening.abort();
  }, []);
}
