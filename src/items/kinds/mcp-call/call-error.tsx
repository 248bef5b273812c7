import { ErrorNote } from "#items/preview/note.tsx";
import { Result } from "#items/preview/result.tsx";
import { shownText } from "#items/preview/shown-text.ts";
import { isObject } from "#shared/json.ts";
import { LongText } from "#ui/preview/long-text.tsx";

/** What went wrong in a call, in each of the shapes that errors have, and as it is in any other. */
export function CallError({ error }: { error: unknown }) {
  if (error === undefined || error === null || error === "") return undefined;
  if (!isObject(error)) return <Failed title="The call failed" told={error} />;
  const { type, code, message, content } = error;
  const number = shownText(code);
  switch (type) {
    case "mcp_protocol_error":
      return <Failed title={`Protocol error ${number}`} told={message} />;
    case "http_error":
      return <Failed title={`HTTP error ${number}`} told={message} />;
    case "mcp_tool_execution_error":
      return <Failed title="The tool reported an error" told={content} />;
    default:
      return <Failed title="The call failed" told={error} />;
  }
}

function Failed({ title, told }: { title: string; told: unknown }) {
  return (
    <ErrorNote title={title.trim()}>
      {typeof told === "string" ? (
        <LongText text={told} />
      ) : (
        told !== undefined && told !== null && <Result value={told} />
      )}
    </ErrorNote>
  );
}
