import { StartError } from "#server/environment.ts";
import { startSandbox } from "#server/start-sandbox.ts";

import type { SandboxCommand } from "./read-arguments.ts";
import { exitCodes, type Surroundings } from "./surroundings.ts";
import { writer } from "./writer.ts";

/** Serves the sandbox, and says how to reach it; resolves with an exit code when it cannot start. */
export async function sandbox(
  command: SandboxCommand,
  { output, errors }: Pick<Surroundings, "output" | "errors">,
): Promise<number | undefined> {
  try {
    const address = await startSandbox(command);
    await writer(output)(howToReach(address));
    return undefined;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    await writer(errors)(`${error.message}\n`);
    return exitCodes.unreadable;
  }
}

function howToReach(address: string): string {
  return `The sandbox of the Conversations API is at ${address}/v1

  TypeScript  new OpenAI({ baseURL: "${address}/v1", apiKey: "any" })
  Python      OpenAI(base_url="${address}/v1", api_key="any")
  Any SDK     OPENAI_BASE_URL=${address}/v1 OPENAI_API_KEY=any

Faults on request: the header X-Sandbox-Fault, or PUT ${address}/faults
`;
}
