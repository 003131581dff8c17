// Installs the dependencies from the lock file where node_modules is missing or stale. Runs on any Node from 18 on, before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Whether every package that the lock file asks for on any platform stands in node_modules at that version. */
function isInstalled() {
  const hidden = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const there = JSON.parse(readFileSync(hidden, "utf8")).packages;
  return Object.entries(wanted).every(([path, p]) => path === "" || p.optional || there[path]?.version === p.version);
}

if (!isInstalled()) {
  console.error("Installing what package-lock.json lists (once, some 20 seconds) …");
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: "skip" },
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`The dependencies could not be installed${error ? ` (${error.message})` : ""}: run "npm ci" in ${root} to see why.`);
    process.exit(1);
  }
}
