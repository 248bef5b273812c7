import { Hono, type Context } from "hono";

import { checkBody } from "#body/check-body.ts";
import { apiMessage, type Problem } from "#body/problem.ts";
import { toParameter } from "#shared/path.ts";

import { readJson } from "../read-json.ts";
import { Refusal } from "../refusal.ts";
import type { Answer, Upstream } from "../upstream/open-upstream.ts";

/**
 * The API's own paths, passed on to the upstream: `POST /`, `GET /:id`, `GET /:id/items`.
 * `POST /` checks the body first; `POST /?check=skip` does not, to see what the upstream says itself.
 */
export function conversationRoutes(upstream: Upstream): Hono {
  return new Hono()
    .post("/", async (context) => {
      const { text, value } = await readJson(context);
      if (!skipsCheck(context)) refuseProblems(checkBody(value));
      return passOn(await upstream.create(text));
    })
    .get("/:id", async (context) => passOn(await upstream.retrieve(idOf(context))))
    .get("/:id/items", async (context) => {
      const { req } = context;
      const include = [...(req.queries("include[]") ?? []), ...(req.queries("include") ?? [])];
      const answer = await upstream.listItems(idOf(context), {
        limit: req.query("limit"),
        order: req.query("order"),
        after: req.query("after"),
        include: include.length > 0 ? include : undefined,
      });
      return passOn(answer);
    });
}

function skipsCheck({ req }: Context): boolean {
  const check = req.query("check");
  if (check === undefined || check === "skip") return check === "skip";
  throw new Refusal(400, {
    param: "check",
    code: "invalid_value",
    message: `Invalid value: '${check}'. Supported values are: 'skip'.`,
  });
}

function refuseProblems(found: readonly Problem[]): void {
  const problems = found.filter(({ severity }) => severity === "error");
  const [first] = problems;
  if (!first) return;
  throw new Refusal(400, {
    message: apiMessage(first),
    param: toParameter(first.path) || null,
    code: first.code,
    problems,
  });
}

/** Only letters, digits, `_` and `-`: the id becomes part of a path. */
function idOf({ req }: Context): string {
  const id = req.param("id") ?? "";
  if (/^conv_[\w-]{1,128}$/.test(id)) return id;
  throw new Refusal(400, {
    param: "conversation_id",
    code: "invalid_value",
    message: `Invalid 'conversation_id': '${id.slice(0, 128)}'. Expected an ID that begins with 'conv'.`,
  });
}

function passOn({ json, headers }: Answer): Response {
  return new Response(json, { headers: { "content-type": "application/json", ...headers } });
}
