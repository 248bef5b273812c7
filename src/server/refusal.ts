import type { ReportedProblem } from "#body/problem.ts";

/** What a refusal says, in the API's own terms. `param` and `code` default to null. */
export type RefusalBody = {
  message: string;
  type?: string | undefined;
  param?: string | null | undefined;
  code?: string | null | undefined;
  /** All problems of a body that was not forwarded; ours, not the API's. */
  problems?: readonly ReportedProblem[];
};

/** Thrown anywhere in the server, answered as `{ error: { message, type, param, code } }`. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: RefusalBody;
  readonly headers: Record<string, string>;

  constructor(status: number, body: RefusalBody, headers: Record<string, string> = {}) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  respond(): Response {
    const { message, type, param = null, code = null, problems } = this.body;
    const error = { message, type: type ?? typeFor(this.status), param, code, problems };
    return Response.json({ error }, { status: this.status, headers: this.headers });
  }
}

function typeFor(status: number): string {
  return status >= 500 ? "server_error" : "invalid_request_error";
}
