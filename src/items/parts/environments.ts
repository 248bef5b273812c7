import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { longTextLength } from "./common.ts";

const mostSkills = 200;

const localSkill = object(
  {
    name: field(text(), "Skill name."),
    description: field(text(), "What it does.", { widget: "long-text" }),
    path: field(text(), "Folder that holds it."),
  },
  { title: "Skill" },
);

const skillReference = object(
  {
    type: tag("skill_reference"),
    skill_id: field(text({ minLength: 1, maxLength: 64 }), "Stored skill."),
    version: field(
      text().optional(),
      "Positive whole number or `latest`; leave it out for the default.",
      { common: true },
    ),
  },
  { title: "Stored skill" },
);

const skillSource = object(
  {
    type: tag("base64"),
    media_type: field(z.literal("application/zip"), "Fixed."),
    data: field(text({ minLength: 1, maxLength: 70_254_592 }), "Zip file in base64.", {
      widget: "base64-zip",
    }),
  },
  { title: "Packed skill" },
);

const inlineSkill = object(
  {
    type: tag("inline"),
    name: field(text(), "Skill name."),
    description: field(text(), "What it does.", { widget: "long-text" }),
    source: field(skillSource, "The packed skill."),
  },
  { title: "Inline skill" },
);

const domainSecret = object(
  {
    domain: field(text({ minLength: 1 }), "Host the secret is for."),
    name: field(text({ minLength: 1 }), "Name of the secret."),
    value: field(text({ minLength: 1, maxLength: longTextLength }), "The secret itself."),
  },
  { title: "Domain secret" },
);

const networkPolicy = z.discriminatedUnion("type", [
  object({ type: tag("disabled") }, { title: "No network" }),
  object(
    {
      type: tag("allowlist"),
      allowed_domains: field(z.array(text()).min(1), "Hosts the container may reach."),
      domain_secrets: field(
        z.array(domainSecret).min(1).optional(),
        "Secrets injected for some of those hosts.",
      ),
    },
    { title: "Some hosts" },
  ),
]);

/** What a fresh container is made with, for the code interpreter and for the shell alike. */
export const containerFields = {
  file_ids: field(z.array(text()).max(50).optional(), "Uploaded files to put in the container.", {
    common: true,
  }),
  memory_limit: field(
    z.enum(["1g", "4g", "16g", "64g"]).nullable().optional(),
    "Memory of the container.",
    { common: true },
  ),
  network_policy: field(networkPolicy.optional(), "What the container may reach."),
};

/** A container made for the purpose. */
export const freshContainer = object(
  {
    type: tag("container_auto"),
    ...containerFields,
    skills: field(
      z
        .array(z.discriminatedUnion("type", [skillReference, inlineSkill]))
        .max(mostSkills)
        .optional(),
      "Skills to install, by id or inline.",
    ),
  },
  { title: "Fresh container" },
);

/** The machine of whoever runs the application. */
export const localEnvironment = object(
  {
    type: tag("local"),
    skills: field(
      z.array(localSkill).max(mostSkills).optional(),
      "Skills available on your machine.",
      { common: true },
    ),
  },
  { title: "Your machine" },
);

/** A container that exists already. */
export const existingContainer = object(
  {
    type: tag("container_reference"),
    container_id: field(text(), "Existing container."),
  },
  { title: "Existing container" },
);
