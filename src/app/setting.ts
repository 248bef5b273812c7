import { createStore, type StoreApi } from "zustand/vanilla";

/**
 * What the user has set in this browser, remembered under a key. `read` makes a value of whatever is stored
 * there, which may be nothing. Where nothing can be stored it holds for as long as the page is open.
 */
export function createSetting<Value>(key: string, read: (stored: unknown) => Value) {
  const setting: StoreApi<{ value: Value }> = createStore(() => ({ value: read(load(key)) }));
  setting.subscribe(({ value }) => save(key, value));
  return setting;
}

function load(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function save(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The browser forbids it, or there is no room: it is a comfort and no more.
  }
}
