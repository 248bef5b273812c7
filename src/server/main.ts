import { join } from "node:path";

import { start } from "./start.ts";

await start(join(import.meta.dirname, "../client"));
