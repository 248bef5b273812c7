import { Hono, type Context } from "hono";

import type { ReportedProblem } from "#body/problem.ts";
import { reportProblems } from "#rules/report-problems.ts";

import { findFault } from "../find-fault/find-fault.ts";
import { readItems } from "../find-fault/read-items.ts";
import { readJson } from "../read-json.ts";
import { Refusal } from "../refusal.ts";
import { refuseErrors } from "../refuse-errors.ts";
import type { Answer, Upstream } from "../upstream/open-upstream.ts";
import { callerOf } from "./caller.ts";
import { checkAppended, checkUpdate } from "./check-request.ts";
import { conversationIdOf, itemIdOf } from "./path-ids.ts";

/**
 * The API's own paths, passed on to the upstream. What is written is checked first; with `?check=skip`
 * it is not, to see what the upstream says itself.
 * `POST /find-fault` is ours: it finds the item of a body that the upstream refuses without naming it.
 */
export function conversationRoutes(upstream: Upstream): Hono {
  const asked = (context: Context) => upstream.for(callerOf(context, upstream.kind));
  return new Hono()
    .post("/", async (context) => {
      const body = await readChecked(context, (value) =>
        reportProblems(value, { isOneRequest: true }),
      );
      return passOn(await asked(context).create(body));
    })
    .post("/find-fault", async (context) => {
      const { value } = await readJson(context);
      const { signal } = context.req.raw;
      return context.json(await findFault(upstream.for({}), readItems(value), { signal }));
    })
    .get("/:id", async (context) => {
      return passOn(await asked(context).retrieve(conversationIdOf(context)));
    })
    .post("/:id", async (context) => {
      const id = conversationIdOf(context);
      const body = await readChecked(context, checkUpdate);
      return passOn(await asked(context).update(id, body));
    })
    .delete("/:id", async (context) => {
      return passOn(await asked(context).delete(conversationIdOf(context)));
    })
    .get("/:id/items", async (context) => {
      const { req } = context;
      const answer = await asked(context).listItems(conversationIdOf(context), {
        limit: req.query("limit"),
        order: req.query("order"),
        after: req.query("after"),
        include: includeOf(context),
      });
      return passOn(answer);
    })
    .post("/:id/items", async (context) => {
      const id = conversationIdOf(context);
      const body = await readChecked(context, checkAppended);
      return passOn(await asked(context).appendItems(id, body, includeOf(context)));
    })
    .get("/:id/items/:item", async (context) => {
      const [id, item] = [conversationIdOf(context), itemIdOf(context)];
      return passOn(await asked(context).retrieveItem(id, item, includeOf(context)));
    })
    .delete("/:id/items/:item", async (context) => {
      const [id, item] = [conversationIdOf(context), itemIdOf(context)];
      return passOn(await asked(context).deleteItem(id, item));
    });
}

/** The JSON of a body to the letter, refused when `check` finds an error in it. */
async function readChecked(
  context: Context,
  check: (body: unknown) => readonly ReportedProblem[],
): Promise<string> {
  const { text, value } = await readJson(context);
  if (!skipsCheck(context)) refuseErrors(check(value));
  return text;
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

function includeOf({ req }: Context): string[] | undefined {
  const include = [...(req.queries("include[]") ?? []), ...(req.queries("include") ?? [])];
  return include.length > 0 ? include : undefined;
}

function passOn({ json, headers }: Answer): Response {
  return new Response(json, { headers: { "content-type": "application/json", ...headers } });
}
