#!/usr/bin/env node
// Starts the command line: what is built, else the sources, on a Node that runs them (22.18 or newer).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, "dist", "cli", "main.js");
const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const { run } = await import(existsSync(built) ? built : join(root, "src", "cli", "main.ts"));
  process.exitCode = await run(process.argv.slice(2));
} else onInstalledNode();

function onInstalledNode() {
  const installed = join(root, "node_modules", "node", "bin", "node");
  if (!existsSync(installed)) {
    console.error(`hearsay: this is Node ${process.versions.node}; Hearsay needs Node 22.18 or newer (24 is what it is tested on).`);
    process.exit(1);
  }
  const { status, signal } = spawnSync(installed, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(status ?? (signal === "SIGINT" ? 130 : 1));
}
