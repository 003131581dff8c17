import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openHearsay, type Story } from "../../src/hearsay.ts";
import { dataFolder } from "../data.ts";
import { rulerSays } from "../ruler.ts";

/**
 * npm run bench:stories -- [DIR] [--out DIR] [--list] [--floors]
 * Reads each story of DIR (default: the development clusters), distractors with it, into a fresh ledger with the whole program, asks for the story that holds
 * most of its texts, writes it as the ruler takes it and prints what the ruler says, and only that. `--floors` fails below floors.json instead.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    list: { type: "boolean", default: false },
    floors: { type: "boolean", default: false },
    annotator: { type: "string" },
  },
});
const data = dataFolder();
const gold = positionals[0] ? resolve(positionals[0]) : data && join(data, "gold", "clusters");
if (!data || !gold || !existsSync(gold)) {
  console.error(positionals[0] ? `There is no folder ${gold}.` : "skipped bench:stories: the development data is absent (HEARSAY_DATA)");
  process.exit(positionals[0] ? 1 : 0);
}
const out = values.out ? resolve(values.out) : mkdtempSync(join(tmpdir(), "hearsay-stories-"));
mkdirSync(out, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "hearsay-story-ledgers-"));
for (const name of readdirSync(gold, { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name)
  .sort()) {
  const texts = readdirSync(join(gold, name)).filter((f) => f.endsWith(".txt"));
  if (texts.length === 0) continue;
  const hearsay = await openHearsay({
    ledger: join(work, `${name}.sqlite`),
    ...(values.annotator ? { reader: { annotator: values.annotator as "rules" | "model" } } : {}),
  });
  for await (const result of hearsay.read(texts.map((f) => join(gold, name, f))))
    if ("reason" in result) console.error(`${name}: ${result.input}: ${result.reason}`);
  const { stories } = await hearsay.stories({ least: 1 });
  await hearsay.close();
  writeFileSync(join(out, `${name}.json`), JSON.stringify(stories[0] ? asRuled(stories[0]) : { articles: [], origins: {}, denials: [] }, null, 1));
}
rmSync(work, { recursive: true, force: true });
const said = rulerSays(join(data, "gold", "clusters", "score.mjs"), ["--gold", gold, "--pred", out, ...(values.list ? ["--list"] : [])]);
if (!values.floors) process.stdout.write(said);
else {
  const figures = JSON.parse(said) as Record<string, number> & { deniers: { f1: number } };
  const floors = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Record<string, number>;
  const figureOf = (name: string): number =>
    name === "deniers" ? figures.deniers.f1 : name === "-leastAboveGold" ? -figures.leastAboveGold! : figures[name]!;
  console.log(
    `stories: ${Object.keys(floors)
      .map((name) => `${name} ${figureOf(name)}`)
      .join(", ")}`,
  );
  const fallen = Object.entries(floors).filter(([name, floor]) => figureOf(name) < floor);
  for (const [name, floor] of fallen) console.error(`stories: ${name} is ${figureOf(name)}, below its floor ${floor}`);
  if (fallen.length > 0) process.exitCode = 1;
}

/** The shape that the ruler takes; articles by the name of their file. */
function asRuled({ articles, origins, denials }: Story): unknown {
  const fileOf = new Map(articles.map((a) => [a.articleId, a.input.split("/").at(-1)!]));
  return {
    articles: articles.map((a) => ({ file: fileOf.get(a.articleId), stance: a.stance, chain: a.chain })),
    origins: { least: origins.least, most: origins.most },
    denials: denials.flatMap((d) => d.told.map((t) => ({ by: d.by, file: fileOf.get(t.articleId) }))),
  };
}
