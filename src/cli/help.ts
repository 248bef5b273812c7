export const help = `Hand-craft conversations for OpenAI's POST /v1/conversations.

Usage:
  conversation-builder                  Start the app, and say at which address.
  conversation-builder check FILE…      Say what is wrong with conversations, before they are sent.
  conversation-builder send FILE…       Send conversations of any length, and print their ids.
  conversation-builder sandbox          Serve an emulator of the Conversations API to any OpenAI SDK.

A FILE holds a body ({ "items": […], "metadata": {…} }), a list of items, or JSON Lines: a body or a
list of items on each line. "-" is the standard input.

Options of check:
  --format text|json       What to print: text to read, or a line of JSON for each body:
                           { source, line, ok, problems: [{ path, severity, code, message }] }
  --warnings-as-errors     Count warnings as errors.

Options of send:
  --upstream URL           The API to send to, such as https://host/v1. Without one, that of the
                           environment: with OPENAI_API_KEY, OpenAI or OPENAI_BASE_URL; else the sandbox.
  --concurrency N          Conversations sent at the same time, 1 to 64: 4.
  --resume                 Send what is missing after an interruption, and nothing twice.
  --journal FILE           Where it is kept what was sent: FILE.sent.jsonl beside each file. "-" has none.
  --recreate-unknown       With --resume, create conversations again whose creation was never answered.
  --no-check               Send also what check finds errors in.
  --dry-run                Check, count, and send nothing.
  A line of JSON is printed for each conversation: { source, line, ok: true, id, items } or
  { source, line, ok: false, id?, sent, error: { message, status?, type?, param?, code? } }.

Options of sandbox:
  --port N                 Port on 127.0.0.1 to listen on: 8788, or any free one with 0.
  --database URL           Where it keeps conversations: file:/path/sandbox.db, libsql://host, :memory:.
                           Without one, SANDBOX_DATABASE_URL, or the file of the app in DATA_DIR.
  --fault "NAME; key=value"
                           What goes wrong on purpose; may be given several times, such as
                           --fault "rate_limited; count=2; retry_after=1" --fault "latency; ms=200"

Options:
  -h, --help               Print this.
  -v, --version            Print the version.

Exit code: 0 without errors, 1 with errors, 2 when something cannot be read or understood.
Environment variables such as PORT and OPENAI_API_KEY set up the app; README.md lists them.`;
