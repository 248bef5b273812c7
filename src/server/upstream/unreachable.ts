import { Refusal } from "../refusal.ts";
import { type Call, doubts } from "./call.ts";

/** Nothing, or not all of an answer, came over the network. */
export function unreachable(error: unknown, { host, action }: Call): Refusal {
  const { code, words, mayHaveArrived } = causeOf(error);
  const doubt = mayHaveArrived ? doubts[action] : "";
  return new Refusal(502, {
    code: mayHaveArrived ? "upstream_connection_lost" : "upstream_unreachable",
    message: `${host} could not be reached: ${words}${code ? ` (${code})` : ""}.${doubt} Check the network and OPENAI_BASE_URL in the environment of the server, then try again.`,
  });
}

type Cause = { code: string; words: string; mayHaveArrived: boolean };

function causeOf(error: unknown): Cause {
  const code = codeOf(error);
  const known = causes.find(({ codes }) => codes.test(code));
  return { code, words: "the connection failed", mayHaveArrived: true, ...known };
}

const causes = [
  { codes: /^ECONNREFUSED$/, words: "it refused the connection", mayHaveArrived: false },
  { codes: /^(?:ENOTFOUND|EAI_)/, words: "its name was not found", mayHaveArrived: false },
  {
    codes: /^(?:EHOSTUNREACH|ENETUNREACH)$/,
    words: "there is no way to it",
    mayHaveArrived: false,
  },
  {
    codes: /CERT|SIGNATURE|TLS|SSL/,
    words: "its certificate was not accepted",
    mayHaveArrived: false,
  },
  {
    codes: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    words: "it cut the connection off",
    mayHaveArrived: true,
  },
];

/** `fetch` wraps what the system said, more than once. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}
