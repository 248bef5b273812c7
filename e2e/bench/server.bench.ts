import { test } from "../fixtures.ts";
import { messages } from "./load-items.ts";
import { median, report } from "./measure.ts";

const body = JSON.stringify({ items: messages(1) });
const connections = 50;
const seconds = 4;

test("The server's own share of a request", async ({ server }, testInfo) => {
  const direct = `${server.address}/sandbox/v1/conversations`;
  const through = `${server.address}/api/conversations`;
  const times = { direct: [] as number[], through: [] as number[] };
  for (let round = 0; round < 300; round++) {
    times.direct.push(await timeOf(direct));
    times.through.push(await timeOf(through));
  }
  const [floor, app] = [median(times.direct), median(times.through)];
  const measure = "Creating, median: sandbox directly, and through the server";
  report(testInfo, { measure, unit: "ms", floor, app, budget: floor + 1 });

  const rates = { direct: await throughputOf(direct), through: await throughputOf(through) };
  report(testInfo, {
    measure: `Created per second on ${connections} connections`,
    unit: "/s",
    floor: rates.direct,
    app: rates.through,
    budget: 0.05 * rates.direct,
    isLeast: true,
  });
});

async function throughputOf(address: string): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let count = 0;
  const callAgain = async () => {
    while (performance.now() < end) {
      await timeOf(address);
      count++;
    }
  };
  await Promise.all(Array.from({ length: connections }, callAgain));
  return count / seconds;
}

async function timeOf(address: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return performance.now() - start;
}
