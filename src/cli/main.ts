#!/usr/bin/env node
import { join } from "node:path";

import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  builtApp: join(import.meta.dirname, "../client"),
  standardInput: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
