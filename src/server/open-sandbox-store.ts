import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { openStore, type SandboxStore } from "#sandbox/store.ts";

import { type Environment, StartError } from "./environment.ts";

type Place = Pick<Environment, "DATA_DIR" | "SANDBOX_DATABASE_URL" | "SANDBOX_DATABASE_TOKEN">;

/** The sandbox's store where the environment says it is. Rejects with a `StartError`. */
export async function openSandboxStore(place: Place): Promise<SandboxStore> {
  const { DATA_DIR: directory, SANDBOX_DATABASE_URL: url, SANDBOX_DATABASE_TOKEN: token } = place;
  try {
    if (url !== undefined) return await openStore({ url, authToken: token });
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK);
    return await openStore({ url: pathToFileURL(join(directory, "sandbox.db")).href });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      url === undefined
        ? `DATA_DIR: ${directory} cannot be used to keep the sandbox: ${reason}`
        : `SANDBOX_DATABASE_URL: this database cannot be used to keep the sandbox: ${reason}`,
    );
  }
}
