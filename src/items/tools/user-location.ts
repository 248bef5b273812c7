import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const type = tag("approximate");

const place = {
  country: field(text().nullable().optional(), "Two-letter country code.", {
    common: true,
    initial: true,
  }),
  region: field(text().nullable().optional(), "Region, free text."),
  city: field(text().nullable().optional(), "City, free text.", { common: true }),
  timezone: field(text().nullable().optional(), "IANA time zone, such as `Europe/Paris`.", {
    label: "Time zone",
  }),
};

/** Where the user is, roughly; only the preview tool insists on the tag. */
export const taggedLocation = object({ type, ...place }, { title: "Approximate location" });

export const userLocation = object(
  { type: { ...type, schema: type.schema.optional() }, ...place },
  { title: "Approximate location" },
);
