export { checkPairCount } from "#body/check-metadata.ts";
export { checkMetadataPair } from "#draft/check-metadata-pair.ts";
