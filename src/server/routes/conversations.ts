import { Hono, type Context } from "hono";

import { reportProblems } from "#rules/report-problems.ts";

import { findFault } from "../find-fault/find-fault.ts";
import { readItems } from "../find-fault/read-items.ts";
import { readJson } from "../read-json.ts";
import { Refusal } from "../refusal.ts";
import { refuseErrors } from "../refuse-errors.ts";
import type { Answer, Upstream } from "../upstream/open-upstream.ts";

/**
 * The API's own paths, passed on to the upstream: `POST /`, `GET /:id`, `GET /:id/items`.
 * `POST /` checks the body first; `POST /?check=skip` does not, to see what the upstream says itself.
 * `POST /find-fault` is ours: it finds the item of a body that the upstream refuses without naming it.
 */
export function conversationRoutes(upstream: Upstream): Hono {
  return new Hono()
    .post("/", async (context) => {
      const { text, value } = await readJson(context);
      if (!skipsCheck(context)) refuseErrors(reportProblems(value));
      return passOn(await upstream.create(text));
    })
    .post("/find-fault", async (context) => {
      const { value } = await readJson(context);
      const { signal } = context.req.raw;
      return context.json(await findFault(upstream, readItems(value), { signal }));
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
