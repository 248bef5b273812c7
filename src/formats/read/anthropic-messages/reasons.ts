/** Why fields of these names are left out wherever they stand. */
export const reasons = {
  cache_control: "marks for another provider's cache mean nothing to the API",
  is_error: "an output has no such mark; its text says what went wrong",
  caller: "it names a program that the other provider ran",
};
