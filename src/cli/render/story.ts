import type { Stories, Story, StoryAnswer, StoryArticle, StoryDenial } from "../../hearsay.ts";
import { chainText, shortId } from "./claim.ts";
import { count, squeeze } from "./dossier.ts";
import { style, wrapped } from "./style.ts";

const STANCE: Readonly<Record<StoryArticle["stance"], string>> = {
  asserts: style.own("asserts it"),
  relays: style.relayed("relays it"),
  doubts: style.rumour("doubts it"),
  denies: style.denied("denies it"),
};

/** A story as an editor reads it: how each article stands to it and on whose word, then who denies it, then why the range of origins is what it is. */
export function storyText({ story, others, articles, leftOut }: StoryAnswer): string {
  const first = story.articles[0]!;
  const out = [
    style.heading(`A story in ${count(story.articles.length, "article")}`),
    wrapped(`“${squeeze(first.lead)}”`, "  "),
    wrapped(style.quiet(`as ${nameOf(first)} has it · ${dayOf(first)}`), "  "),
    "",
    wrapped(`${originsOf(story)}.`, "  "),
    "",
    style.heading("Who tells it, on whose word"),
    ...story.articles.flatMap((a) => [
      wrapped(`${style.name(nameOf(a))} ${STANCE[a.stance]} · ${dayOf(a)}`, "      ", "  – "),
      wrapped(`on the word of ${chainText(a)}`, "      "),
      ...(a.nearCopyOf
        ? [wrapped(style.quiet(`nearly the same text as ${nameOf(story.articles.find((b) => b.articleId === a.nearCopyOf) ?? a)}`), "      ")]
        : []),
    ]),
    "",
    style.heading("Who denies it"),
    ...(story.denials.length === 0 ? ["  nobody, in these articles"] : story.denials.map((d) => denialText(d, story))),
  ];
  if (story.origins.merges.length > 0)
    out.push(
      "",
      style.heading("Why some of these may be one"),
      ...story.origins.merges.map((m) => wrapped(`${m.roots.join(", ")}: ${m.reason}.`, "    ", "  – ")),
    );
  if (others.length > 0)
    out.push(
      "",
      style.heading("Other stories that fit these words"),
      ...others.map((a) => wrapped(`“${squeeze(a.lead)}” ${style.quiet(`${nameOf(a)} · ${dayOf(a)} · ${shortId(a.articleId)}`)}`, "    ", "  – ")),
    );
  if (leftOut > 0) out.push("", style.quiet(`Looked for among the newest ${articles} articles; ${count(leftOut, "older article")} left out.`));
  return `${out.join("\n")}\n`;
}

/** The ledger's stories, a few lines each. */
export function storiesText({ stories, articles, leftOut }: Stories): string {
  const out = stories.flatMap((s) => [
    wrapped(`${style.name(`“${squeeze(s.articles[0]!.lead)}”`)}`, "  ", "● "),
    wrapped(
      `${count(s.articles.length, "article")} · ${stancesOf(s)} · ${originsOf(s)}${s.denials.length > 0 ? ` · ${style.denied(`denied by ${s.denials.map((d) => d.by).join(", ")}`)}` : ""}`,
      "    ",
    ),
    wrapped(style.quiet(`on the word of ${wordsOf(s)} · ${dayOf(s.articles[0]!)} · story of ${shortId(s.articles[0]!.articleId)}`), "    "),
    "",
  ]);
  if (stories.length === 0) out.push("No news in this ledger is told by several articles.", "");
  out.push(
    style.quiet(
      `${count(articles, "article")} looked at${leftOut > 0 ? `, ${count(leftOut, "older article")} left out` : ""}. hearsay story ARTICLE shows one whole.`,
    ),
  );
  return `${out.join("\n")}\n`;
}

function originsOf({ origins }: Story): string {
  const range = origins.least === origins.most ? String(origins.most) : `${origins.least} to ${origins.most}`;
  const own = origins.ownVoice > 0 ? `, and ${count(origins.ownVoice, "outlet")} in own voice, naming nobody` : "";
  return `named origins not shown to be dependent: ${range}${own}`;
}

function stancesOf(s: Story): string {
  const times = Map.groupBy(s.articles, (a) => a.stance);
  return [...times]
    .map(([stance, articles]) => `${articles.length} ${articles.length === 1 ? stance : stance.replace(/ies$/, "y").replace(/s$/, "")}`)
    .join(", ");
}

function wordsOf(s: Story): string {
  const roots = [...new Set(s.articles.map((a) => a.chain.at(-1) ?? "the articles themselves"))];
  return roots
    .map((root) =>
      root === "?"
        ? "somebody, nobody says who"
        : root.startsWith("unnamed")
          ? `an unnamed source${root.length > 8 ? ` of ${root.slice(8)}` : ""}`
          : root,
    )
    .join(", ");
}

function denialText(d: StoryDenial, story: Story): string {
  const through = [...new Set(d.told.flatMap((t) => t.through))];
  const where = d.told.map((t) => story.articles.find((a) => a.articleId === t.articleId)).flatMap((a) => (a ? nameOf(a) : []));
  return wrapped(
    `${style.denied(d.by)} (${d.kind}${through.length > 0 ? `, through ${through.join(", ")}` : ""}) ${style.quiet(`told by ${[...new Set(where)].join(", ")}`)}`,
    "      ",
    "  – ",
  );
}

const nameOf = (a: StoryArticle): string => a.outlet ?? a.title ?? a.input.split("/").at(-1)!;
const dayOf = (a: StoryArticle): string => (a.publishedAt ? `published ${a.publishedAt}` : "undated");
