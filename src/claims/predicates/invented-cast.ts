import type { Annotated, AnnotatedMention, Cluster } from "../../model/annotated.ts";
import type { Article } from "../../model/article.ts";
import type { EntityKind } from "../../model/entity.ts";

/** The invented people and things of the rules' examples and cases. The longest name that stands at a place counts. */
const CAST: Readonly<Partial<Record<EntityKind, string>>> = {
  person:
    "Jane Roe|Sam Poe|Ann Roe|Ann Poe|Ned Kelly|Ned Wolfgang Kelly|Oleg Roe|Elsa Roe|Elsa|Elsina|Tom Roe|Jane Poe|Rosa Lin|Jane Ray|Jane|Sam|Ann|Ned|Tim|Tom|Suri|Knox|Albert",
  organization: "Acme University|Acme Records|Acme|Beta Center|Beta|The Courier|Courier|Vogue Weekly|Arland United",
  place: "Lisbon|Rome|Arland|Milan|Porto",
  work: "Night Ferry: Dawn|Night Ferry 2|Night Ferry|Low Tide|Night Song|Night Talk|The Night Talk",
  event: "Night Gala|Golden Reel|Arland Games",
  group: "Night Band|Night Owls|Russian|Canadian|American|Republican",
};
const PRONOUNS: Readonly<Record<string, string>> = {
  she: "Jane Roe",
  her: "Jane Roe",
  he: "Sam Poe",
  him: "Sam Poe",
  his: "Sam Poe",
  they: "",
  them: "",
  their: "",
  herself: "Jane Roe",
  himself: "Sam Poe",
  who: "Jane Roe",
  whom: "Jane Roe",
};
const PAIRS = /^(?:the (?:pair|couple|two|exes|duo))$/i;

/**
 * A sentence as an annotator sees it, whose people, works and places are those of the cast. "she" is Jane Roe, "he" Sam Poe, "they" and "the pair" both;
 * a noun phrase in braces is the person behind the bar: "{the actor|Sam Poe}".
 */
export function annotatedOf(marked: string): Annotated {
  const nominals: { readonly start: number; readonly end: number; readonly name: string }[] = [];
  let text = "";
  let at = 0;
  for (const m of marked.matchAll(/\{([^|}]+)\|([^}]+)\}/g)) {
    text += marked.slice(at, m.index);
    nominals.push({ start: text.length, end: text.length + m[1]!.length, name: m[2]! });
    text += m[1];
    at = m.index + m[0].length;
  }
  text += marked.slice(at);
  const clusters: (Cluster & { mentions: number[] })[] = [];
  const clusterOf = (name: string, kind: EntityKind): number => {
    const known = clusters.findIndex((c) => c.name === name);
    return known >= 0 ? known : clusters.push({ kind, name, aliases: [], gender: null, mentions: [], named: true }) - 1;
  };
  const pair = (): number[] => [clusterOf("Jane Roe", "person"), clusterOf("Sam Poe", "person")];
  const found: AnnotatedMention[] = [];
  const add = (start: number, end: number, rest: Pick<AnnotatedMention, "form" | "kind" | "cluster" | "members">): void => {
    if (!found.some((m) => m.form !== "nominal" && m.start < end && start < m.end))
      found.push({ start, end, text: text.slice(start, end), sentence: 0, score: null, ...rest });
  };
  const names = (Object.entries(CAST) as [EntityKind, string][]).flatMap(([kind, list]) => list.split("|").map((name) => ({ kind, name })));
  for (const { kind, name } of names.sort((a, b) => b.name.length - a.name.length))
    for (const m of text.matchAll(new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, "gu")))
      add(m.index, m.index + name.length, { form: "name", kind, cluster: clusterOf(name, kind), members: [] });
  for (const m of text.matchAll(/(?<!\p{L})(?:the (?:pair|couple|two|exes|duo)|\p{L}+)(?!\p{L})/giu)) {
    const word = m[0].toLowerCase();
    if (PAIRS.test(word)) add(m.index, m.index + word.length, { form: "nominal", kind: "person", cluster: pair()[0]!, members: pair() });
    else if (word in PRONOUNS)
      add(m.index, m.index + word.length, {
        form: "pronoun",
        kind: "person",
        cluster: PRONOUNS[word] === "" ? pair()[0]! : clusterOf(PRONOUNS[word]!, "person"),
        members: PRONOUNS[word] === "" ? pair() : [],
      });
  }
  for (const n of nominals)
    found.push({
      start: n.start,
      end: n.end,
      text: text.slice(n.start, n.end),
      form: "nominal",
      kind: "person",
      cluster: clusterOf(n.name, "person"),
      members: [],
      sentence: 0,
      score: null,
    });
  const mentions = found.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [i, m] of mentions.entries()) clusters[m.cluster]!.mentions.push(i);
  const article = { text, publishedAt: "2024-03-05", title: null } as unknown as Article;
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s]/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
  }));
  const sentences = [{ start: 0, end: text.length, paragraph: 0, tokens: [0, tokens.length] as const, role: "body" as const }];
  return { article, tokens, sentences, mentions, clusters, utterances: [], claims: [], problems: [] };
}
