import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { faultsOfLedger, readAndKill, writeArticles } from "./kills.ts";

/**
 * `npm run bench:kill -- [--kills N] [--postgres] [--seed N]`: kills at random while articles are read, and looks whether what was acknowledged is there,
 * nothing twice, and the ledger opens. On SQLite the program; with `--postgres` in turn the program and the server, one of its own (its binaries must be
 * installed; as root it runs as the user postgres).
 */
const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, postgres: { type: "boolean", default: false }, seed: { type: "string", default: "1" } },
});
const kills = Number(values.kills);
const folder = mkdtempSync(join(tmpdir(), "hearsay-kill-"));
const articles = join(folder, "articles");
const ARTICLES = 600;
writeArticles(articles, ARTICLES);

let state = Number(values.seed);
const random = (): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return state / 2_147_483_648;
};

interface Server {
  readonly url: string;
  kill(): void;
  start(): void;
  stop(): void;
}

function ownServer(): Server {
  const bin = dirname(globSync("/usr/lib/postgresql/*/bin/initdb").sort().at(-1) ?? "");
  const home = join(folder, "postgres");
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const as = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  const sh = (...command: string[]): void => {
    const [file, ...args] = [...as, ...command];
    execFileSync(file!, args, { stdio: "ignore" });
  };
  execFileSync("mkdir", ["-p", home]);
  if (as.length > 0) {
    execFileSync("chmod", ["755", folder]);
    execFileSync("chown", ["postgres", home]);
  }
  sh(join(bin, "initdb"), "-D", join(home, "data"), "-U", "hearsay", "--auth=trust", "-E", "UTF8");
  const once = (): void =>
    sh(
      join(bin, "pg_ctl"),
      "-D",
      join(home, "data"),
      "-l",
      join(home, "log"),
      "-o",
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${home}`,
      "-w",
      "start",
    );
  // What was killed takes a moment to be gone.
  const start = (): void => {
    for (let tries = 0; ; tries++)
      try {
        once();
        return;
      } catch (error) {
        if (tries === 10) throw new Error(`the server does not start: ${readFileSync(join(home, "log"), "utf8").slice(-600)}`, { cause: error });
        execFileSync("sleep", ["1"]);
      }
  };
  start();
  return {
    url: `postgres://hearsay@127.0.0.1:${port}/postgres`,
    start,
    // The whole server at once, as a machine that loses its power: the postmaster is stopped first, so that it does not tidy up.
    kill: () => {
      const pid = readFileSync(join(home, "data", "postmaster.pid"), "utf8").split("\n")[0]!;
      process.kill(Number(pid), "SIGSTOP");
      try {
        execFileSync("pkill", ["-KILL", "-P", pid]);
      } catch {}
      process.kill(Number(pid), "SIGKILL");
      rmSync(join(home, "data", "postmaster.pid"), { force: true });
    },
    stop: () => {
      try {
        sh(join(bin, "pg_ctl"), "-D", join(home, "data"), "-m", "immediate", "stop");
      } catch {}
    },
  };
}

const server = values.postgres ? ownServer() : undefined;
const tally = { kills: 0, ofServer: 0, acknowledged: 0, ledgers: 0, faults: [] as string[] };
let must = new Set<string>();
const place = (): string => (server ? `${server.url}?schema=l${tally.ledgers}` : join(folder, `l${tally.ledgers}.sqlite`));
try {
  while (tally.kills < kills) {
    const ofServer = server !== undefined && tally.kills % 2 === 1;
    const { acknowledged, through } = await readAndKill(articles, place(), random() * 700, ofServer ? () => server.kill() : undefined);
    for (const id of acknowledged) must.add(id);
    if (ofServer && !through) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      server.start();
    }
    if (!through) {
      tally.kills++;
      if (ofServer) tally.ofServer++;
      tally.acknowledged += acknowledged.length;
      for (const fault of await faultsOfLedger(place(), must)) {
        tally.faults.push(fault);
        process.stderr.write(`after ${tally.kills} kills: ${fault}\n`);
      }
      if (tally.kills % 20 === 0) process.stderr.write(`${tally.kills} kills, ${must.size} articles in this ledger\n`);
    }
    // A ledger that is full is left for a fresh one.
    if (through || must.size >= ARTICLES) {
      tally.ledgers++;
      must = new Set();
    }
  }
} finally {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(
  `${JSON.stringify({ store: server ? "PostgreSQL" : "SQLite", ...tally, ledgers: tally.ledgers + 1, faults: tally.faults.length })}\n`,
);
process.exitCode = tally.faults.length > 0 ? 1 : 0;
