import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** Every command in the README's shell blocks, without its comment. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap((m) => m[1]!.split("\n"))
  .map((line) => line.replace(/\s+#.*$/, "").trim())
  .filter(Boolean);

test("the README has its two commands and the questions", () => {
  expect(commands.slice(0, 2)).toEqual(["npm run try", "npm test"]);
  for (const question of ["read", "who", "timeline", "status"]) expect(commands.some((c) => c.includes(`-- ${question} `))).toBe(true);
});

test("every command in the README runs", () => {
  // A copy, so that the ledger that the commands make does not land in the checkout; what is installed is shared.
  const copy = join(mkdtempSync(join(tmpdir(), "hearsay-readme-")), "hearsay");
  for (const part of ["bin", "src", "scripts", "fixtures", "models", "package.json", "package-lock.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true, errorOnExist: false });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const command of commands.filter((c) => c !== "npm test")) {
    const output = execFileSync("sh", ["-c", command], {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    // What keeps something says so on standard error; what answers has something to say.
    const keeps = command.includes("--ledger") && / (?:read|reread|export|import) /.test(command);
    expect(output.length, command).toBeGreaterThan(keeps ? -1 : 100);
  }
}, 180_000);

test("the README's links lead somewhere", () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) expect(() => readFileSync(join(root, path!))).not.toThrow();
});
