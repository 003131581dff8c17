import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openArticles } from "../../src/intake/open.ts";
import { isHearsayError } from "../../src/model/hearsay-error.ts";
import { randomFrom } from "../likeness/planted.ts";
import { faultsOf } from "./faults-of.ts";
import { MUTATIONS, mutated } from "./html-mutations.ts";

const fixtures = join(import.meta.dirname, "..", "..", "fixtures");
const pages = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => readFileSync(join(fixtures, file), "utf8"));

/** What is wrong with how a page is opened, and what it costs in milliseconds of the processor. */
async function opened(html: string): Promise<{ faults: string[]; milliseconds: number }> {
  const cpu = process.cpuUsage();
  const faults: string[] = [];
  try {
    for await (const one of openArticles(Buffer.from(html), "page.html")) faults.push(...faultsOf(one));
  } catch (error) {
    if (!isHearsayError(error)) faults.push(String((error as Error).stack));
  }
  const { user, system } = process.cpuUsage(cpu);
  return { faults, milliseconds: (user + system) / 1000 };
}

test("two hundred mutated pages are opened or refused in a sentence, and keep every invariant", async () => {
  const random = randomFrom(2);
  for (let i = 0; i < 200; i++) {
    const [page, other] = [pages[i % pages.length]!, pages[Math.floor(random() * pages.length)]!];
    const { html, ways } = mutated(page, other, random);
    const { faults, milliseconds } = await opened(html);
    expect(faults, ways.join(", ")).toEqual([]);
    expect(milliseconds, ways.join(", ")).toBeLessThan(10_000);
  }
}, 60_000);

test("every way to spoil a page spoils one", () => {
  for (const [name, way] of Object.entries(MUTATIONS)) {
    const random = randomFrom(3);
    const changed = Array.from({ length: 40 }, () => way(pages[0]!, pages[1]!, random)).some((html) => html !== pages[0]);
    expect(changed, name).toBe(true);
  }
});

test("a fault is found", async () => {
  let article: Parameters<typeof faultsOf>[0] | undefined;
  for await (const one of openArticles(Buffer.from(pages[0]!), "page.html")) article = one;
  expect(faultsOf(article!)).toEqual([]);
  const wire = { agency: "AP", span: { start: 5, end: 1e9 } };
  expect(faultsOf({ ...article!, article: { ...article!.article, wire, title: " ", canonicalUrl: "javascript:1" } })).toHaveLength(3);
});
