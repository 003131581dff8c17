import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appearanceKeyOf } from "./ledger/identity/appearance.ts";
import { exampleReading, STORY } from "./ledger/store/example-readings.contract.ts";
import { openStore } from "./ledger/store/open-store.ts";
import type { Article } from "./model/article.ts";
import type { Reader, Reading } from "./model/reading.ts";
import { reread } from "./reread.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-reread-"));
let n = 0;
const open = () => openStore(join(folder, `${n++}.sqlite`), { create: true });
const OLD = STORY.map((said) => exampleReading(said));

/** Reads the examples as version 0.2.0 would: as before, but for what `change` makes of it. */
function newer(change: (reading: Reading) => Reading = (r) => r): Reader & { readonly asked: Article[] } {
  const asked: Article[] = [];
  return {
    asked,
    version: { name: "example", version: "0.2.0", model: null, backend: null },
    read: async (article) => {
      asked.push(article);
      const before = OLD.find((r) => r.article.id === article.id)!;
      return change({ ...before, article, reader: { ...before.reader, version: "0.2.0" }, problems: [] });
    },
    close: async () => {},
  };
}

test("every article is read again once; the new readings are the current ones, the old ones stay until they are pruned", async () => {
  const store = await open();
  await store.record(OLD);
  const reader = newer();
  const results = await Array.fromAsync(reread({ store, reader, size: 1 }));
  expect(results).toHaveLength(OLD.length);
  expect(results.every((r) => "claims" in r && r.claims.same.length === 1 && r.claims.gone.length + r.claims.found.length === 0)).toBe(true);
  expect((await store.newest(0, 20)).map((h) => h.reading.reader.version)).toEqual(OLD.map(() => "0.2.0"));
  // What was told of the bytes is kept.
  expect((await store.newest(0, 1))[0]!.reading.problems.map((p) => p.code)).toEqual(["intake/no-outlet"]);
  expect(await Array.fromAsync(reread({ store, reader, size: 1 }))).toEqual([]);
  expect(reader.asked).toHaveLength(OLD.length);
  expect((await store.summary()).readings).toBe(OLD.length * 2);
  expect(await store.prune()).toBe(OLD.length);
  expect((await store.summary()).readings).toBe(OLD.length);
  await store.close();
});

test("a run that is stopped goes on where it was", async () => {
  const store = await open();
  await store.record(OLD);
  const first = newer();
  for await (const _ of reread({ store, reader: first, size: 1 })) break;
  const second = newer();
  await Array.fromAsync(reread({ store, reader: second, size: 1 }));
  expect(first.asked.length + second.asked.length).toBe(OLD.length);
  await store.close();
});

test("one article that cannot be read stops nothing", async () => {
  const store = await open();
  await store.record(OLD);
  const reader = newer((r) => {
    if (r.article.outlet?.name === "Gossip Harbour") throw new Error("worn out");
    return r;
  });
  const results = await Array.fromAsync(reread({ store, reader, size: 2 }));
  expect(results.filter((r) => "reason" in r)).toEqual([{ article: OLD[2]!.article.id, reason: "It could not be read (worn out)." }]);
  expect((await store.newest(0, 20)).filter((h) => h.reading.reader.version === "0.2.0")).toHaveLength(OLD.length - 1);
  await store.close();
});

test("judgements hold on to whoever is named at the same place; where nobody is, they are listed", async () => {
  const store = await open();
  await store.record(OLD);
  const key = (i: number, name: string): string => appearanceKeyOf(OLD[i]!.article.id, name);
  const judgement = (id: string, a: string, b: string) => ({
    id,
    verdict: "different" as const,
    a,
    b,
    undoes: null,
    by: "ed",
    at: "2024-07-01T00:00:00Z",
  });
  await store.judge(judgement("jcarried", key(0, "Mara Quill"), key(3, "Mara Quill")));
  await store.judge(judgement("jlost", key(1, "Ned Ashe"), key(2, "Ned Ashe")));
  await store.judge(judgement("jsame", key(3, "Theo Marsh"), key(4, "Theo Marsh")));
  const reader = newer((r) => ({
    ...r,
    entities: r.entities.flatMap((e) => {
      if (r.article.id === OLD[0]!.article.id && e.name === "Mara Quill") return [{ ...e, name: "Mara Quill Venn" }];
      if (r.article.id === OLD[1]!.article.id && e.name === "Ned Ashe") return [{ ...e, kind: "organization" as const }];
      return [e];
    }),
  }));
  const results = await Array.fromAsync(reread({ store, reader, size: 1 }));
  expect(results.flatMap((r) => ("carried" in r ? r.carried : []))).toEqual(["jcarried"]);
  expect(results.flatMap((r) => ("lost" in r ? r.lost : []))).toEqual(["jlost"]);
  const rows = await store.judgements();
  expect(rows).toHaveLength(4);
  expect(rows.some((j) => [j.a, j.b].includes(key(0, "Mara Quill Venn")) && j.by === "ed" && j.at === "2024-07-01T00:00:00Z")).toBe(true);
  await store.close();
});
