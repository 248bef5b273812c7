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
    const retryAfter = Number(response.headers.get("retry-after") ?? NaN);
    const { message, param, code } = parsed.data?.error ?? {
      message: `The server answered with status ${response.status}, and not in JSON.`,
    };
    return new ApiError(message, {
      status: response.status,
      param: param ?? undefined,
      code: code ?? undefined,
      retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
      raw,
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
