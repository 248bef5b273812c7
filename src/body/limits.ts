/** Limits of `POST /v1/conversations`: reference page and the published description, 2026. */
export const limits = {
  itemsPerRequest: 20,
  metadataPairs: 16,
  metadataKeyLength: 64,
  metadataValueLength: 512,
} as const;
