/** `20,000`. The browser's own formatter takes longer for its first number than a whole screen to draw. */
export function inDigits(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
