/** The height of a closed card with the line before it, in pixels. */
export const usualHeight = 58;
