export const help = `Hand-craft conversations for OpenAI's POST /v1/conversations.

Usage:
  conversation-builder                  Start the app, and say at which address.
  conversation-builder check FILE…      Say what is wrong with conversations, before they are sent.

A FILE holds a body ({ "items": […], "metadata": {…} }), a list of items, or JSON Lines: a body or a
list of items on each line. "-" is the standard input.

Options of check:
  --format text|json       What to print: text to read, or a line of JSON for each body:
                           { source, line, ok, problems: [{ path, severity, code, message }] }
  --warnings-as-errors     Count warnings as errors.

Options:
  -h, --help               Print this.
  -v, --version            Print the version.

Exit code: 0 without errors, 1 with errors, 2 when something cannot be read or understood.
Environment variables such as PORT and OPENAI_API_KEY set up the app; README.md lists them.`;
