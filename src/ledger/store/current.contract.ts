import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleReading, STORY } from "./example-readings.contract.ts";
import type { Store } from "./store.ts";

/** What each derived table holds, and the same computed from the rows that it is derived from. */
const DERIVED: readonly (readonly [name: string, kept: string, computed: string])[] = [
  [
    "what is current of each article",
    "select reading_number, reading_id, article_id, published from current_reading order by 1",
    `select reading_number, reading_id, article_id, published from (
       select r.article_id, r.reading_number, r.reading_id, coalesce(v.published_from, ${Number.MIN_SAFE_INTEGER}) as published,
              row_number() over (partition by r.article_id order by v.recorded_at desc, v.revision_id desc, r.reader_order desc, r.reader_name, r.reading_id) as place
       from reading r join revision v using (article_id, revision_id)) of_article where place = 1 order by 1`,
  ],
  [
    "who is in it",
    "select who, published, reading_id, entity_id, reading_number from presence order by reading_id, entity_id",
    `select coalesce(p.person_key, e.entity_key) as who, r.published, r.reading_id, e.entity_id, e.reading_number
     from current_reading r join entity e using (reading_number) left join person_of p using (reading_number, entity_id) order by r.reading_id, e.entity_id`,
  ],
  [
    "what each is called",
    "select who, entity_key, name, kind, entities, claims, articles from called order by 1, 2, 3",
    `select who, entity_key, name, min(kind) as kind, cast(count(*) as integer) as entities, cast(sum(claims) as integer) as claims, cast(sum(articles) as integer) as articles
     from (select who, entity_key, name, kind, (select count(*) from claim k where k.reading_number = e.reading_number
             and (k.subject_id = e.entity_id or k.object = '{"entity":"' || e.entity_id || '"}')) as claims,
                  case when row_number() over (partition by who, reading_number order by entity_key, name, entity_id) = 1 then 1 else 0 end as articles
           from presence join entity e using (reading_number, entity_id)) present
     group by 1, 2, 3 order by 1, 2, 3`,
  ],
  [
    "in how many articles each is",
    "select who, cast(sum(articles) as integer) as articles from called group by who order by 1",
    "select who, count(distinct reading_id) as articles from presence group by who order by 1",
  ],
  [
    "what is claimed",
    "select proposition, negated, published, reading_id, claims from current_claim order by 1, 2, 4",
    `select coalesce(m.proposition, c.proposition) as proposition, c.negated, r.published, r.reading_id, count(*) as claims
     from claim c join current_reading r using (reading_number) left join claim_moved m using (reading_number, claim_id)
     where coalesce(m.proposition, c.proposition) is not null group by 1, 2, 3, 4 order by 1, 2, 4`,
  ],
];

/** What is kept beside the rows must be what the rows say, whatever was done. `query` asks the store's database. */
export function currentContract(
  name: string,
  open: () => Promise<{ readonly store: Store; query(sql: string): Promise<readonly Record<string, unknown>[]> }>,
): void {
  describe(`${name}: what is current`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.store.close());
    const settle = async (): Promise<void> => {
      while ((await opened.store.settle(3)) > 0);
    };
    /** Counts are numbers from one driver and texts from another. */
    const told = async (sql: string): Promise<string[]> => (await opened.query(sql)).map((row) => Object.values(row).map(String).join(" · "));
    const one = (outlet: string, publishedAt: string, a: string, b: string, version = "0.1.0") =>
      exampleReading({ outlet, publishedAt, a, b, version, negated: outlet.startsWith("Denying") });
    const keyOf = async (who: string): Promise<string> => (await opened.store.find(who)).entities[0]!.key;
    const anchor = async (key: string): Promise<string> => (await opened.store.sketch(key))!.anchor;

    const STEPS: readonly (readonly [string, () => Promise<unknown>])[] = [
      ["recording", () => opened.store.record(STORY.map(exampleReading))],
      ["recording the same again", () => opened.store.record(STORY.map(exampleReading))],
      ["settling who is whom", settle],
      [
        "namesakes, one beside whom nothing is shared",
        () =>
          opened.store.record([
            one("The 2024 Courier", "2024-03-04", "Ada Tarn", "Ned Ashe"),
            one("The 2025 Courier", "2024-04-01", "Ned Ashe", "Ada Tarn"),
            one("The 2014 Courier", "2014-01-05", "Ada Tarn", "Bo Finch"),
            one("Denying Lantern", "2014-01-06", "Bo Finch", "Ivo Venn"),
          ]),
      ],
      ["settling them", settle],
      [
        "a newer and an older reading of an article",
        () =>
          opened.store.record([
            one("The 2014 Courier", "2014-01-05", "Ada Tarn", "Bo Finch", "0.3.0"),
            one("The 2014 Courier", "2014-01-05", "Ada Tarn", "Bo Finch", "0.0.1"),
          ]),
      ],
      [
        "a judgement",
        async () => {
          await settle();
          const [a, b] = (await opened.store.find("Ada Tarn")).entities;
          await opened.store.judge({
            id: "j1",
            verdict: "same",
            a: await anchor(a!.key),
            b: await anchor(b!.key),
            undoes: null,
            by: "ed",
            at: "2024-07-01T00:00:00Z",
          });
          await settle();
        },
      ],
      [
        "taking it back",
        async () => {
          await opened.store.judge({ id: "j2", verdict: "undo", a: null, b: null, undoes: "j1", by: "ed", at: "2024-07-02T00:00:00Z" });
          await settle();
        },
      ],
      ["pruning", () => opened.store.prune()],
      ["forgetting a person", async () => opened.store.forget({ person: await keyOf("Bo Finch") })],
      ["forgetting an article", async () => opened.store.forget({ article: (await opened.store.newest(0, 1))[0]!.reading.article.id })],
    ];
    test.each(STEPS)("after %s, what is kept is what the rows say", async (_, step) => {
      await step();
      for (const [what, kept, computed] of DERIVED) {
        const rows = await told(kept);
        expect([what, rows]).toEqual([what, await told(computed)]);
        expect(rows.length).toBeGreaterThan(0);
      }
    });
  });
}
