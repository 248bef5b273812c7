import { expect, test } from "@playwright/test";

import { candidates, findOrInstallBrowser } from "./find-browser.mjs";

test("A browser named in the environment comes first, Playwright's own last", () => {
  const paths = candidates(
    machine({ environment: { PATH: "/a:/b", CHROMIUM_PATH: "/own/chromium" } }),
  );
  expect(paths[0]).toBe("/own/chromium");
  expect(paths[1]).toBe("/a/chromium");
  expect(paths.at(-1)).toBe("/playwright/chrome");
});

test("Chrome and Edge are looked for where Windows and macOS keep them", () => {
  const windows = { Path: "C:\\bin", ProgramFiles: "C:\\Program Files" };
  expect(candidates(machine({ platform: "win32", environment: windows }))).toEqual(
    expect.arrayContaining([
      "C:\\bin\\msedge.exe",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
    ]),
  );
  expect(candidates(machine({ platform: "darwin", environment: {} }))).toContain(
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
});

test("A browser that does not start is passed over", async () => {
  const found = await findOrInstallBrowser(
    machine({
      files: ["/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
      broken: ["/usr/bin/chromium-browser"],
    }),
  );
  expect(found).toBe("/usr/bin/google-chrome");
});

test("Playwright's download is tried before the package manager", async () => {
  const ran: string[] = [];
  const found = await findOrInstallBrowser(
    machine({ ran, installs: { "install chromium": "/playwright/chrome" } }),
  );
  expect(found).toBe("/playwright/chrome");
  expect(ran).toEqual([expect.stringMatching(/cli\.js install chromium$/)]);
});

test("A download without its system libraries gets them", async () => {
  const broken = ["/playwright/chrome"];
  const ran: string[] = [];
  const found = await findOrInstallBrowser(
    machine({ files: ["/playwright/chrome"], broken, ran, repairs: "install-deps chromium" }),
  );
  expect(found).toBe("/playwright/chrome");
  expect(ran.at(-1)).toMatch(/install-deps chromium$/);
});

test("Where the download fails, the package manager installs Chromium", async () => {
  const ran: string[] = [];
  const found = await findOrInstallBrowser(
    machine({
      ran,
      files: ["/usr/bin/apt-get"],
      installs: { "apt-get install -y chromium": "/usr/bin/chromium" },
    }),
  );
  expect(found).toBe("/usr/bin/chromium");
  expect(ran.slice(1)).toEqual([
    "apt-get update",
    "env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium",
  ]);
});

test("A user who is not root installs through sudo only where it asks for no password", async () => {
  const allowed: string[] = [];
  await findOrInstallBrowser(
    machine({
      isRoot: false,
      ran: allowed,
      files: ["/usr/bin/apk"],
      succeeds: ["sudo -n true"],
      installs: { "apk add --no-cache chromium": "/usr/bin/chromium" },
    }),
  );
  expect(allowed.at(-1)).toBe("sudo -n apk add --no-cache chromium");

  const refused: string[] = [];
  const attempt = findOrInstallBrowser(
    machine({ isRoot: false, ran: refused, files: ["/usr/bin/apk"] }),
  );
  await expect(attempt).rejects.toThrow("set CHROMIUM_PATH");
  expect(refused.slice(1)).toEqual(["sudo -n true"]);
});

type Pretence = {
  platform?: NodeJS.Platform;
  environment?: Record<string, string>;
  isRoot?: boolean;
  files?: string[];
  broken?: string[];
  /** The commands that were run, filled in as they come. */
  ran?: string[];
  /** What the end of a command puts on the disk; all other commands fail. */
  installs?: Record<string, string>;
  repairs?: string;
  succeeds?: string[];
};

function machine({
  platform = "linux",
  environment = { PATH: "/usr/bin" },
  isRoot = true,
  files = [],
  broken = [],
  ran = [],
  installs = {},
  repairs = "",
  succeeds = ["apt-get update"],
}: Pretence) {
  const disk = new Set(files);
  const faulty = new Set(broken);
  return {
    platform,
    environment,
    isRoot,
    playwrightBrowser: "/playwright/chrome",
    exists: (path: string) => disk.has(path),
    starts: async (path: string) => !faulty.has(path),
    run(command: string, parameters: readonly string[]) {
      const line = [command, ...parameters].join(" ");
      ran.push(line);
      if (repairs !== "" && line.endsWith(repairs)) {
        faulty.clear();
        return true;
      }
      const installed = Object.entries(installs).find(([end]) => line.endsWith(end))?.[1];
      if (installed) disk.add(installed);
      return installed !== undefined || succeeds.includes(line);
    },
    say: () => undefined,
  };
}
