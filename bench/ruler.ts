import { execFileSync } from "node:child_process";

/** What a ruler prints: `script` is its file, `args` what it is asked. */
export function rulerSays(script: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [script, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
}
