import { isObject } from "#shared/json.ts";

/** What the tabs that have one draft open say to each other. */
export type DraftChannel = {
  /** Tells the others that something was saved. */
  sayThatSaved(): void;
  close(): void;
};

type Message = { tab: string; type: "opened" | "here" | "saved" | "closed" };

/** Milliseconds between signs of life. */
const signOfLife = 20_000;
/** Browsers let a hidden tab act once a minute only; a tab that crashed does not say that it is closed. */
const silence = 90_000;

/** Undefined where the browser has no BroadcastChannel. Sessions of one tab hear each other's saves too. */
export function openDraftChannel(
  name: string,
  tab: string,
  { onSaved, onOthers }: { onSaved(): void; onOthers(areThere: boolean): void },
): DraftChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  const channel = new BroadcastChannel(name);
  const others = new Map<string, number>();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows take an origin
  const say = (type: Message["type"]) => channel.postMessage({ tab, type } satisfies Message);

  function countOthers() {
    for (const [other, at] of others) if (Date.now() - at > silence) others.delete(other);
    onOthers(others.size > 0);
  }
  function onMessage({ data }: MessageEvent<unknown>) {
    if (!isObject(data) || typeof data.tab !== "string") return;
    if (data.type === "saved") onSaved();
    if (data.tab === tab) return;
    if (data.type === "closed") others.delete(data.tab);
    else others.set(data.tab, Date.now());
    if (data.type === "opened") say("here");
    countOthers();
  }
  // A page that comes back from the browser's cache has said that it was closed.
  const onShow = () => say("opened");
  const onHide = () => say("closed");

  channel.addEventListener("message", onMessage);
  globalThis.addEventListener?.("pageshow", onShow);
  globalThis.addEventListener?.("pagehide", onHide);
  const timer = setInterval(() => {
    say("here");
    countOthers();
  }, signOfLife);
  say("opened");

  return {
    sayThatSaved: () => say("saved"),
    close() {
      say("closed");
      clearInterval(timer);
      globalThis.removeEventListener?.("pageshow", onShow);
      globalThis.removeEventListener?.("pagehide", onHide);
      channel.close();
    },
  };
}
