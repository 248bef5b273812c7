import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const startIndex = field(z.int(), "Where the cited span begins: the index of its first character.");
const endIndex = field(z.int(), "Where the cited span ends: the index after its last character.");

const urlCitation = object(
  {
    type: tag("url_citation"),
    url: field(text({ format: "url" }), "Cited web page.", { widget: "url", label: "URL" }),
    title: field(text(), "Page title."),
    start_index: startIndex,
    end_index: endIndex,
  },
  { title: "URL citation", aid: "text-span" },
);

const fileCitation = object(
  {
    type: tag("file_citation"),
    file_id: field(text(), "Cited file."),
    filename: field(text(), "Name of the cited file."),
    index: field(
      z.int(),
      "Position of the citation: the API's description counts in the list of files, the SDK's in the text.",
    ),
  },
  { title: "File citation" },
);

const containerFileCitation = object(
  {
    type: tag("container_file_citation"),
    container_id: field(text(), "Container that made the file."),
    file_id: field(text(), "File in that container."),
    filename: field(text(), "File name."),
    start_index: startIndex,
    end_index: endIndex,
  },
  { title: "Container file citation", aid: "text-span" },
);

const filePath = object(
  {
    type: tag("file_path"),
    file_id: field(text(), "File the text points to."),
    index: field(z.int(), "Position of the file in the file list."),
  },
  { title: "File path" },
);

/** A citation or a file link inside the text of an answer. */
export const annotation = z.discriminatedUnion("type", [
  urlCitation,
  fileCitation,
  containerFileCitation,
  filePath,
]);
