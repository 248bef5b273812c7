type Wish = { fault?: string; status: number };

/** Faults as the sandbox is asked for them, with the status that our server answers then. */
const faults: readonly Wish[] = [
  { fault: "server_error", status: 500 },
  { fault: "unavailable; retry_after=1", status: 503 },
  { fault: "rate_limited; retry_after=1", status: 429 },
  { fault: "conversation_locked", status: 400 },
  { fault: "malformed_json", status: 502 },
  { fault: "connection_cut", status: 502 },
  { fault: "connection_cut; at=middle", status: 502 },
  { fault: "latency; ms=20", status: 200 },
];

const fine: Wish = { status: 200 };

/** What clients have met: how many calls, how many of them with a fault, and whatever was not as wished. */
export type Tally = { calls: number; faulty: number; surprises: string[] };

/** One client, which has conversation after conversation until the time (of `Date.now()`) has come. */
export async function talk(base: string, until: number, tally: Tally): Promise<void> {
  async function call(method: string, path: string, body?: unknown) {
    if (Date.now() >= until) return undefined;
    const wish =
      tally.calls % 10 === 0 ? (faults[(tally.calls / 10) % faults.length] ?? fine) : fine;
    tally.calls += 1;
    if (wish.fault !== undefined) tally.faulty += 1;
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        ...(wish.fault !== undefined && { "x-sandbox-fault": wish.fault }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (response.status !== wish.status) {
      tally.surprises.push(`${method} ${wish.fault ?? ""}: ${JSON.stringify(answer)}`);
    }
    return response.ok ? answer : undefined;
  }

  async function haveConversation(): Promise<void> {
    const id = (await call("POST", "", { items: itemsOf(3) }))?.id;
    if (id === undefined) return;
    await call("POST", `/${id}/items?include[]=message.output_text.logprobs`, {
      items: itemsOf(20),
    });
    await call("POST", `/${id}`, { metadata: { topic: "load" } });
    await call("GET", `/${id}`);
    const item = (await call("GET", `/${id}/items?limit=10`))?.data[0]?.id;
    if (item !== undefined) {
      await call("GET", `/${id}/items/${item}`);
      await call("DELETE", `/${id}/items/${item}`);
    }
    await call("DELETE", `/${id}`);
  }

  while (Date.now() < until) await haveConversation();
}

function itemsOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    type: "message",
    role: "user",
    content: `Message ${index} `.repeat(20),
  }));
}
