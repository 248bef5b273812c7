import { type SidePane, sidePaneOf } from "./panes.ts";

/** What of an open draft is looked at: the item with this key, the pane beside the composer. */
export type Place = { readonly item: string | undefined; readonly pane: SidePane | undefined };

export const draftsAddress = "/drafts";

export const conversationsAddress = "/conversations";

/** Where every kind of item and every tool is shown. */
export const galleryAddress = "/gallery";

/** Where a link leads that carries a draft behind its `#`. */
export const sharedAddress = "/shared";

export function draftAddress(id: string): string {
  return `${draftsAddress}/${encodeURIComponent(id)}`;
}

/** Where a draft is shown step by step; steps are counted from 1. */
export function presentAddress(id: string, step?: number): string {
  const address = `${draftAddress(id)}/present`;
  return step === undefined ? address : `${address}?step=${step}`;
}

export function conversationAddress(id: string): string {
  return `${conversationsAddress}/${encodeURIComponent(id)}`;
}

/** The place that the query of an address names. A pane that is not known is none. */
export function placeOf(query: string): Place {
  const parameters = new URLSearchParams(query);
  return {
    item: parameters.get("item") ?? undefined,
    pane: sidePaneOf(parameters.get("pane")),
  };
}

/** The query with this place in it, other parameters kept; empty when there is nothing to say. */
export function queryOf({ item, pane }: Place, before = ""): string {
  const parameters = new URLSearchParams(before);
  for (const [name, value] of Object.entries({ item, pane })) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  return query && `?${query}`;
}
