import { once } from "node:events";
import { connect } from "node:net";

import { expect, onTestFinished, test } from "vitest";

import { createHttpServer } from "./http-server.ts";
import { startTestServer } from "./server.test-support.ts";

const head = "POST /api/conversations HTTP/1.1\r\nHost: 127.0.0.1\r\n";
const body = "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";

test.each([
  ["headers", head],
  ["its body", head + body],
])("a client that never ends %s is turned away, and is no error of ours", async (_, beginning) => {
  const { app, logged, asked } = startTestServer();
  // Enough for this process to read what was sent, however busy the machine is.
  const patience = { headers: 1000, request: 1500, checkedEvery: 50 };
  const server = createHttpServer(app, patience).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No port");

  const socket = connect(address.port, "127.0.0.1").setEncoding("utf8");
  let answer = "";
  socket.on("data", (text: string) => (answer += text));
  socket.write(beginning);
  await once(socket, "close");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answer).toContain("408 Request Timeout");
  expect(asked).toEqual([]);
  expect(logged.filter((line) => JSON.parse(line).level > 30)).toEqual([]);
});
