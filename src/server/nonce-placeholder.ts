/** Stands in the built index.html wherever the nonce of the response belongs. */
export const noncePlaceholder = "nonce-of-the-response";
