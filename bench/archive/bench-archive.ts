import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openInThread } from "../../src/intake/opening-thread.ts";
import { dataFolder } from "../data.ts";
import { makeWarc } from "./make-warc.ts";

/**
 * npm run bench:archive -- [--size MEGABYTES] [--gz]: makes a WARC file of that size (default 100; the whole measure is 1000) from the development pages,
 * opens it as `hearsay read` does (without reading it), in a process of its own, and prints records, time and the highest memory that the process had.
 */
const { values } = parseArgs({
  options: { size: { type: "string", default: "100" }, gz: { type: "boolean", default: false }, open: { type: "string" } },
});
if (values.open) await open(values.open);
else {
  const data = dataFolder();
  if (!data || !existsSync(join(data, "data", "pages", "html"))) {
    console.error("skipped bench:archive: the development data is absent (HEARSAY_DATA)");
    process.exit(0);
  }
  const folder = mkdtempSync(join(tmpdir(), "hearsay-archive-"));
  const file = join(folder, values.gz ? "pages.warc.gz" : "pages.warc");
  const made = await makeWarc(file, join(data, "data", "pages", "html"), Number(values.size));
  console.error(`${file}: ${(made.bytes / 1e6).toFixed(0)} MB, ${made.records} records`);
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, "--open", file], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  rmSync(folder, { recursive: true });
  process.stdout.write(stdout);
}

async function open(file: string): Promise<void> {
  const tally = { articles: 0, unread: 0, characters: 0 };
  for await (const item of openInThread(file, file, {}))
    if ("article" in item) {
      tally.articles++;
      tally.characters += item.article.text.length;
    } else if ("unread" in item) tally.unread++;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  console.log(
    JSON.stringify({
      megabytes: Math.round(statSync(file).size / 1e6),
      ...tally,
      cpuSeconds: Math.round(seconds),
      pagesPerCpuSecond: +(tally.articles / seconds).toFixed(1),
      peakMegabytes: Math.round(maxRSS / 1024),
    }),
  );
}
