const standard = ["1024x1024", "1024x1536", "1536x1024", "auto"];
const fixedModels = new Set(["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5"]);

/** Why no image model draws in this size; undefined if one does, or if nothing is known. */
export function sizeFault(size: unknown, model: unknown): string | undefined {
  if (typeof size !== "string" || standard.includes(size)) return undefined;
  const [, ...sides] = /^(\d+)x(\d+)$/.exec(size) ?? [];
  const [width = 0, height = 0] = sides.map(Number);
  if (sides.length < 2) return "A size is 'auto' or two numbers: '1536x1024'.";
  if (fixedModels.has(String(model))) {
    return `${String(model)} draws in ${standard.join(", ")} only.`;
  }
  if (width % 16 > 0 || height % 16 > 0) return "Both sides must be divisible by 16.";
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (long > short * 3) return "One side can be three times the other at most.";
  if (long > 3840 || short > 2160) return "The largest size is 3840x2160.";
  return undefined;
}
