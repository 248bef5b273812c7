import { bodyRemarks } from "./body-remarks.ts";
import { requestsOf, type Requests } from "./in-batches.ts";
import { jsonText } from "./json-body.ts";
import type { Writer } from "./writer.ts";

export const curl: Writer = {
  format: "curl",
  label: "curl",
  group: "Requests",
  summary:
    "For bash, with the key in OPENAI_API_KEY; more than 20 items need grep, head and cut as well.",
  extension: ".sh",
  mediaType: "text/x-shellscript",
  language: "shell",
  write(conversation) {
    const requests = requestsOf(conversation);
    return {
      text: requests.appends.length === 0 ? oneRequest(requests.create) : script(requests),
      remarks: bodyRemarks(conversation),
    };
  },
};

const base = "${OPENAI_BASE_URL:-https://api.openai.com/v1}";

function oneRequest(body: unknown): string {
  return `${post(`"${base}/conversations"`)} <<'JSON'\n${hereDocument(body)}`;
}

/** Saved and run, it tells the id of the conversation; pasted, a failure would end the shell. */
function script({ create, appends }: Requests): string {
  return [
    "#!/usr/bin/env bash",
    "# A request takes 20 items: the first ones create the conversation, the others are appended.",
    "# Save it as a file and run it with bash; it prints the id of the conversation.",
    "set -euo pipefail",
    "",
    "answer=$(mktemp)",
    `trap 'rm -f "$answer"' EXIT`,
    "",
    "post() {",
    `  ${post(`"${base}$1" --output "$answer"`).replaceAll("\n", "\n  ")} || {`,
    `    cat "$answer" >&2`,
    "    exit 1",
    "  }",
    "}",
    "",
    "post /conversations <<'JSON'",
    hereDocument(create),
    `conversation=$(grep -o '"id": *"[^"]*"' "$answer" | head -n 1 | cut -d '"' -f 4)`,
    "",
    ...appends.flatMap((append) => [
      `post "/conversations/$conversation/items" <<'JSON'`,
      hereDocument(append),
    ]),
    `echo "$conversation"`,
    "",
  ].join("\n");
}

function post(url: string): string {
  return [
    `curl --silent --show-error --fail-with-body ${url}`,
    `--header "Authorization: Bearer $OPENAI_API_KEY"`,
    `--header "Content-Type: application/json"`,
    "--data-binary @-",
  ].join(" \\\n  ");
}

/**
 * Nothing in it is looked at by the shell, there is no limit to its size, and no line of JSON is the
 * word that ends it.
 */
function hereDocument(body: unknown): string {
  return `${jsonText(body)}JSON\n`;
}
