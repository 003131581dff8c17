import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openHearsay, type Reading } from "../../src/hearsay.ts";
import { type Appearance, appearancesIn } from "../../src/ledger/identity/appearance.ts";
import { type Merge, type Person, peopleOf } from "../../src/ledger/identity/people.ts";
import { dataFolder } from "../data.ts";
import { standingsOfOrders } from "./orders.ts";

/**
 * `npm run bench:identity [-- --rules] [-- --draw 200 --seed 42]`: reads the celebrity texts, resolves their people, and prints how many of the judged pairs
 * and merges come out as judged. `--draw` prints a sample of merges with their words, for judging by hand (`--seed N` another).
 */
type Place = readonly [file: string, start: number, end: number];
interface Judged {
  readonly a: Place;
  readonly b: Place;
  readonly verdict: "same" | "different";
}

const judgedIn = (file: string): Judged[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Judged);

async function readAll(folder: string, annotator: "auto" | "rules"): Promise<Reading[]> {
  const hearsay = await openHearsay({ reader: { annotator } });
  const readings: Reading[] = [];
  for await (const result of hearsay.read([folder])) if ("reading" in result) readings.push(result.reading);
  await hearsay.close();
  return readings;
}

const fileOf = (reading: Reading): string => reading.article.custody.input.split("/").at(-1)!;

/** Of each judged place the person whose name stands there. */
function personAt(readings: readonly Reading[], people: readonly Person[]): (place: Place) => string | undefined {
  const persons = new Map(people.flatMap((p) => p.profile.members.flatMap((m) => m.entities.map((e) => [`${m.articleId} ${e}`, p.key] as const))));
  const byFile = new Map(readings.map((r) => [fileOf(r), r]));
  return ([file, start, end]) => {
    const reading = byFile.get(file);
    const there = (reading?.entities ?? []).flatMap((entity) =>
      entity.mentions
        .filter((m) => m.form === "name" && m.start < end && start < m.end)
        .map((m) => ({ entity, covered: Math.min(end, m.end) - Math.max(start, m.start) })),
    );
    const best = there.sort((x, y) => y.covered - x.covered)[0];
    return best && (persons.get(`${reading!.article.id} ${best.entity.id}`) ?? `${reading!.article.id} ${best.entity.id}`);
  };
}

function draw(n: number, readings: readonly Reading[], people: readonly Person[]): void {
  const given = process.argv.indexOf("--seed");
  let seed = given > 0 ? Number(process.argv[given + 1]) : 42;
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const appearances = new Map<string, Appearance>(people.flatMap((p) => p.profile.members.map((m) => [m.key, m] as const)));
  const shown = (key: string): { place: Place; words: string } => {
    const { articleId, entities, name } = appearances.get(key)!;
    const reading = readings.find((r) => r.article.id === articleId)!;
    const mentions = reading.entities.find((e) => e.id === entities[0])!.mentions.filter((m) => m.form === "name");
    const m = mentions.find((x) => x.text === name) ?? mentions[0]!;
    const text = reading.article.text.replace(/\s/g, " ");
    return {
      place: [fileOf(reading), m.start, m.end],
      words: `${text.slice(Math.max(0, m.start - 50), m.start)}[${m.text}]${text.slice(m.end, m.end + 45)}`,
    };
  };
  const merges: Merge[] = people.flatMap((p) => p.merges);
  for (let i = 0; i < n && merges.length > 0; i++) {
    const { a, b, score } = merges.splice(Math.floor(random() * merges.length), 1)[0]!;
    const [x, y] = [shown(a), shown(b)];
    console.log(JSON.stringify({ a: x.place, b: y.place, words: [x.words, y.words], score: score === "judged" ? score : score.score }));
  }
}

const folder = dataFolder();
if (!folder) console.log("bench:identity skipped: the data folder is absent (HEARSAY_DATA).");
else {
  const readings = await readAll(join(folder, "data", "celebrity"), process.argv.includes("--rules") ? "rules" : "auto");
  const begun = process.cpuUsage();
  const appearances = readings.flatMap(appearancesIn);
  const people = peopleOf(appearances);
  const seconds = process.cpuUsage(begun).user / 1e6;
  const at = personAt(readings, people);
  const outcome = ({ a, b, verdict }: Judged): "right" | "missed" | "wrong" => {
    const [x, y] = [at(a), at(b)];
    const got = x !== undefined && x === y ? "same" : "different";
    return got === verdict ? "right" : verdict === "same" ? "missed" : "wrong";
  };
  const counted = (judged: readonly Judged[]) => {
    const outcomes = judged.map(outcome);
    const of = (which: string): number => outcomes.filter((o) => o === which).length;
    return { of: judged.length, right: of("right"), missed: of("missed"), wrong: of("wrong") };
  };
  const drawn = process.argv.indexOf("--draw");
  if (drawn > 0) draw(Number(process.argv[drawn + 1]), readings, people);
  else
    console.log(
      JSON.stringify(
        {
          articles: readings.length,
          appearances: appearances.length,
          people: people.length,
          merges: people.reduce((n, p) => n + p.merges.length, 0),
          pairs: counted(judgedIn("pairs.jsonl")),
          judgedMerges: counted(judgedIn("merges.jsonl")),
          resolvingCpuSeconds: Number(seconds.toFixed(2)),
          differentStandingsInThreeOrders: await standingsOfOrders(readings, 3),
        },
        null,
        1,
      ),
    );
}
