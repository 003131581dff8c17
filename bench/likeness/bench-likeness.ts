import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Fingerprint, fingerprintOf, likenessOf, nearCopies } from "../../src/text/fingerprint.ts";
import { dataFolder } from "../data.ts";
import { bodiesOf } from "./bodies.ts";
import { KINDS, type Kind, plantedFrom, randomFrom } from "./planted.ts";

/**
 * npm run bench:likeness -- [--list]: near-copies of each kind planted among real bodies, one for every fourth body and kind. A pair that was not planted
 * counts as right only where a third of the shorter text's words stand in the other in runs of at least eight words, compared as they are.
 */
const { values } = parseArgs({ options: { list: { type: "boolean", default: false } } });
const data = dataFolder();
if (!data) {
  console.error("skipped bench:likeness: the development data is absent (HEARSAY_DATA)");
  process.exit(0);
}

interface Text {
  readonly id: string;
  /** The body that it is, or was made from. */
  readonly body: string;
  readonly kind: Kind | "real";
  readonly text: string;
}
const random = randomFrom(1997);
const bodies = bodiesOf(join(data, "data", "clusters", "fnc-train-bodies.csv"));
const real = bodies.map(({ id, text }): Text => ({ id, body: id, kind: "real", text }));
const planted = KINDS.flatMap((kind) =>
  bodies
    .filter(() => random() < 0.25)
    .flatMap(({ id, text }): Text[] => {
      const copy = text.split(/\s+/).length < 40 ? undefined : plantedFrom(text, kind, random);
      return copy === undefined ? [] : [{ id: `${id}/${kind}`, body: id, kind, text: copy }];
    }),
);

const cpu = process.cpuUsage();
const fingerprints = new Map<Text, Fingerprint>([...real, ...planted].map((text) => [text, fingerprintOf(text.text)]));
const milliseconds = process.cpuUsage(cpu).user / 1000 / fingerprints.size;
const found = nearCopies([...fingerprints].map(([id, fingerprint]) => ({ id, fingerprint })));

const isPlanted = (a: Text, b: Text): boolean => a.body === b.body && (a.kind === "real") !== (b.kind === "real");
const right = found.filter(({ first, second }) => first.body === second.body || sharedRuns(first.text, second.text) >= 1 / 3);
const wrong = found.filter((pair) => !right.includes(pair));
const hits = Map.groupBy(
  found.filter(({ first, second }) => isPlanted(first, second)),
  ({ second }) => second.kind,
);
for (const kind of KINDS) {
  const all = planted.filter((text) => text.kind === kind).length;
  console.error(`${kind.padEnd(10)} ${hits.get(kind)?.length ?? 0} of ${all} found`);
}
const recalled = [...hits.values()].reduce((sum, pairs) => sum + pairs.length, 0);
const realPairs = found.filter(({ first, second }) => first.kind === "real" && second.kind === "real");
console.log(
  JSON.stringify({
    bodies: real.length,
    planted: planted.length,
    precision: Number((right.length / found.length).toFixed(4)),
    recall: Number((recalled / planted.length).toFixed(4)),
    pairs: found.length,
    wrong: wrong.length,
    realPairs: realPairs.length,
    wrongRealPairs: wrong.filter((pair) => realPairs.includes(pair)).length,
    millisecondsEach: Number(milliseconds.toFixed(2)),
  }),
);
if (values.list) {
  for (const { first, second, likeness } of wrong)
    console.error("wrong", first.id, second.id, likeness.containment.toFixed(2), sharedRuns(first.text, second.text).toFixed(2));
  const got = new Set(found.filter(({ first, second }) => isPlanted(first, second)).map(({ second }) => second));
  for (const text of planted)
    if (!got.has(text)) {
      const { containment, resemblance } = likenessOf(fingerprints.get(real.find((r) => r.id === text.body)!)!, fingerprints.get(text)!);
      console.error("missed", text.id, containment.toFixed(2), resemblance.toFixed(2), text.text.length);
    }
}

/** Which share of the shorter text's words stand in the other in the same run of at least eight: exact, nothing hashed. */
function sharedRuns(a: string, b: string): number {
  const [short, long] = [a, b].map((t) => t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort((x, y) => x.length - y.length);
  const RUN = Math.min(8, short!.length);
  const runs = new Set(long!.map((_, i) => long!.slice(i, i + RUN).join(" ")));
  const covered = new Set<number>();
  for (let i = 0; i + RUN <= short!.length; i++) if (runs.has(short!.slice(i, i + RUN).join(" "))) for (let j = i; j < i + RUN; j++) covered.add(j);
  return covered.size / Math.max(1, short!.length);
}
