import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { posix, win32 } from "node:path";

import { chromium } from "@playwright/test";

/**
 * What the search knows of a machine and may do to it.
 * @typedef {{
 *   platform: NodeJS.Platform,
 *   environment: Readonly<Record<string, string | undefined>>,
 *   isRoot: boolean,
 *   playwrightBrowser: string,
 *   exists(path: string): boolean,
 *   starts(path: string): Promise<boolean>,
 *   run(command: string, parameters: readonly string[]): boolean,
 *   say(line: string): void,
 * }} Machine
 */

/**
 * The path of a Chromium, Chrome or Edge that has been seen to start; installs one where there is none.
 * @param {Machine} machine
 * @returns {Promise<string>}
 */
export async function findOrInstallBrowser(machine = thisMachine) {
  const present = await findBrowser(machine);
  if (present) return present;
  for (const commands of installations(machine)) {
    if (!commands.every((command) => announceAndRun(machine, command))) continue;
    const installed = await findBrowser(machine);
    if (installed) return installed;
  }
  throw new Error(
    "The end-to-end tests need Chromium, Google Chrome or Microsoft Edge, and none could be found " +
      "or installed. Install one, or set CHROMIUM_PATH to its executable, and run the tests again.",
  );
}

/**
 * Playwright leaves Chromium's own sandbox off unless asked, so that it starts as root and in containers.
 * @param {string} executablePath
 */
export function launchOptions(executablePath) {
  return {
    executablePath,
    args: [
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}

/** @param {Machine} machine */
async function findBrowser(machine) {
  for (const path of new Set(candidates(machine))) {
    if (!machine.exists(path)) continue;
    if (await machine.starts(path)) return path;
    machine.say(`Found ${path}, but it does not start; looking further.`);
  }
  return undefined;
}

const programs = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
];

/**
 * Where a browser may be, best first: as told, on the PATH, in the usual places, Playwright's own.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function candidates({ platform, environment, playwrightBrowser }) {
  const path = platform === "win32" ? win32 : posix;
  const suffix = platform === "win32" ? ".exe" : "";
  const told = [environment.CHROMIUM_PATH, environment.CHROME_PATH];
  // Windows calls the variable Path; Node shows it so when the environment is copied.
  const folders = (environment.PATH ?? environment.Path ?? "").split(path.delimiter);
  return [
    ...told,
    ...folders
      .filter(Boolean)
      .flatMap((folder) => programs.map((name) => path.join(folder, name + suffix))),
    ...usualPlaces(platform, environment),
    playwrightBrowser,
  ].flatMap((candidate) => candidate || []);
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Machine["environment"]} environment
 */
function usualPlaces(platform, environment) {
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
      ["", environment.HOME ?? ""].map(
        (home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (platform === "win32") {
    const { ProgramFiles, LOCALAPPDATA } = environment;
    return [ProgramFiles, environment["ProgramFiles(x86)"], LOCALAPPDATA].flatMap((folder) =>
      [
        "Google\\Chrome\\Application\\chrome",
        "Chromium\\Application\\chrome",
        "Microsoft\\Edge\\Application\\msedge",
      ].map((program) => folder && `${folder}\\${program}.exe`),
    );
  }
  return [
    ...programs.map((name) => `/usr/bin/${name}`),
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
  ];
}

/**
 * Ways to get a browser, each a row of commands. They are worked out one after the other, because the
 * second is worth trying only when the first has downloaded a browser that lacks system libraries.
 * @param {Machine} machine
 * @returns {Generator<string[][]>}
 */
function* installations(machine) {
  const { exists, playwrightBrowser, platform } = machine;
  yield [[...playwright, "install", "chromium"]];

  const prefix = platform === "linux" ? administrator(machine) : [];
  if (!prefix) return;
  if (platform === "linux" && exists(playwrightBrowser)) {
    yield [[...prefix, ...playwright, "install-deps", "chromium"]];
  }
  for (const [manager, rows] of Object.entries(packageManagers)) {
    if (isOnPath(machine, manager)) yield rows.map((row) => [...prefix, ...row]);
  }
}

const playwright = [
  process.execPath,
  createRequire(import.meta.url).resolve("@playwright/test/cli"),
];

/** @type {Record<string, string[][]>} */
const packageManagers = {
  "apt-get": [
    ["apt-get", "update"],
    ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "chromium"],
  ],
  apk: [["apk", "add", "--no-cache", "chromium"]],
  dnf: [["dnf", "install", "-y", "chromium"]],
  pacman: [["pacman", "-Sy", "--noconfirm", "chromium"]],
  zypper: [["zypper", "--non-interactive", "install", "chromium"]],
  brew: [["brew", "install", "--cask", "google-chrome"]],
};

/**
 * What to write before a command that needs root; undefined where a password would be asked for.
 * @param {Machine} machine
 */
function administrator({ isRoot, run }) {
  if (isRoot) return [];
  return run("sudo", ["-n", "true"]) ? ["sudo", "-n"] : undefined;
}

/**
 * @param {Machine} machine
 * @param {string} command
 */
function isOnPath({ environment, exists }, command) {
  return (environment.PATH ?? "")
    .split(posix.delimiter)
    .some((folder) => folder !== "" && exists(posix.join(folder, command)));
}

/**
 * @param {Machine} machine
 * @param {string[]} row
 */
function announceAndRun(machine, [command = "", ...parameters]) {
  machine.say(
    `No browser for the end-to-end tests yet. Running: ${[command, ...parameters].join(" ")}`,
  );
  return machine.run(command, parameters);
}

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  playwrightBrowser: chromium.executablePath(),
  exists: existsSync,
  async starts(path) {
    try {
      const browser = await chromium.launch({ ...launchOptions(path), timeout: 30_000 });
      await browser.close();
      return true;
    } catch {
      return false;
    }
  },
  run(command, parameters) {
    // Where the download is cut off, Playwright would otherwise wait for minutes before it gives up.
    const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000", ...process.env };
    const { status } = spawnSync(command, parameters, {
      env,
      stdio: ["ignore", "inherit", "inherit"],
      timeout: 600_000,
    });
    return status === 0;
  },
  say(line) {
    process.stderr.write(`${line}\n`);
  },
};
