import * as z from "zod";

const envelope = z.object({
  error: z.object({
    message: z.string(),
    type: z.string().nullish(),
    param: z.string().nullish(),
    code: z.string().nullish(),
  }),
});

type Details = {
  status: number;
  /** The API's path of what is wrong, such as `items[0].id`. */
  param?: string | undefined;
  code?: string | undefined;
  /** Seconds to wait before the next try. */
  retryAfter?: number | undefined;
  /** The body of the answer to the letter. */
  raw?: string | undefined;
};

/** An answer of our server that is not a success. `status` 0: there was no answer at all. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly details: Details;

  constructor(message: string, details: Details) {
    super(message);
    this.details = details;
  }

  static async from(response: Response): Promise<ApiError> {
    const raw = await response.text().catch(() => "");
    const parsed = envelope.safeParse(parseJson(raw));
    const { message, param, code } = parsed.data?.error ?? {
      message: `The server answered with status ${response.status}, and not in JSON.`,
    };
    return new ApiError(message, {
      status: response.status,
      param: param ?? undefined,
      code: code ?? undefined,
      retryAfter: secondsUntilRetry(response.headers),
      raw,
    });
  }
}

/** As the server asks for it: in milliseconds, in seconds, or as a date. */
function secondsUntilRetry(headers: Headers): number | undefined {
  const milliseconds = headers.get("retry-after-ms");
  if (milliseconds) return numberOf(milliseconds, 1000);
  const after = headers.get("retry-after");
  if (!after) return undefined;
  const seconds = numberOf(after) ?? (Date.parse(after) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function numberOf(text: string, divisor = 1): number | undefined {
  const number = Number(text) / divisor;
  return Number.isFinite(number) ? number : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
