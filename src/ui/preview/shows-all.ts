import { createContext, use } from "react";

/** True where nothing can be unfolded later, as on paper or in an exported file: then nothing is cut. */
export const ShowsAllContext = createContext(false);

export function useShowsAll(): boolean {
  return use(ShowsAllContext);
}
