/** What is heard on the line between the composer and the panel beside it. */
export const ofSplit = {
  narrower: { keys: ["ArrowLeft"], label: "Make the composer narrower" },
  wider: { keys: ["ArrowRight"], label: "Make the composer wider" },
  narrowest: { keys: ["Home"], label: "As narrow as it can be" },
  widest: { keys: ["End"], label: "As wide as it can be" },
  reset: { keys: ["Enter"], label: "As wide as it was at first" },
};
