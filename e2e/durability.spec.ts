import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { type ServerProcess, startServer } from "./server-process.ts";

const body = {
  items: [{ type: "message", role: "user", content: "Still there?" }],
  metadata: { round: "" },
};

test("Every acknowledged conversation survives a killed server", async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "builder-durability-"));
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round++) {
    const server = await startServer({ DATA_DIR: dataDirectory });
    const clients = Array.from({ length: 4 }, () => createUntilRefused(server, acknowledged));
    const enough = (round + 1) * 30;
    await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(enough);
    await server.stop("SIGKILL");
    await Promise.all(clients);
  }

  const server = await startServer({ DATA_DIR: dataDirectory });
  for (const id of acknowledged) {
    const answer = await fetch(`${server.address}/api/conversations/${id}/items`);
    expect(answer.status, id).toBe(200);
    expect(await answer.json()).toMatchObject({
      data: [{ role: "user", content: [{ text: "Still there?" }] }],
    });
  }
  await server.stop();
  await rm(dataDirectory, { recursive: true, force: true });
});

/** Creates one conversation after the other until the server is gone, and notes each answered id. */
async function createUntilRefused({ address }: ServerProcess, acknowledged: string[]) {
  try {
    for (;;) {
      const answer = await fetch(`${address}/api/conversations`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`Refused: ${answer.status} ${await answer.text()}`);
      const conversation: { id: string } = await answer.json();
      acknowledged.push(conversation.id);
    }
  } catch (error) {
    // fetch says so when the killed server breaks the connection; anything else is a fault.
    if (!(error instanceof TypeError)) throw error;
  }
}
