/** A body made into another outlet's copy of it, by one of the ways in which that happens. */
export type Kind = "headline" | "half" | "furniture" | "wire" | "rewritten" | "all";
export const KINDS: readonly Kind[] = ["headline", "half", "furniture", "wire", "rewritten", "all"];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HEADLINES = [
  "What we know so far, and what we do not",
  "Officials answer questions after a week of rumours",
  "It sounds too odd to be true",
  "Watch: the story that everybody is talking about today",
];
const ABOVE = [
  "Home » News » World\n\nBy Newsdesk Staff\n\nPublished 11:42, updated 14:03\n\nShare this article on your favourite network\n\n37 comments",
  "The Harbour Ledger\n\nBy Lena Orr, Senior Correspondent\n\nMarch 3, 2015\n\nImage Credit: Harbour Pictures\n\nReading time: three minutes",
  "Live | Sport | Weather | Podcasts | Crossword\n\nEXCLUSIVE\n\nJonas Reed\nTuesday 3 March 2015 09.12 GMT\n\nJump to comments (112)",
  "The Evening Pilot Online\nYour city, your voice since 1911\n\nPosted in: Offbeat, Top Stories\nTags: weird, viral\n\nYou have two free articles left this month.",
];
const WITHIN = [
  "Story continues below the advertisement",
  "ALSO READ: Ten harbours that you should see before you turn forty, and one that you should not",
  "Sign up to our morning newsletter for the best of the day, every day, in your inbox",
  "Recommended for you: how one family in the hills built a boat out of bottles and sailed it to the capital",
  "(Scroll for the pictures)\n\nHave your say: do you believe it? Vote in our poll at the foot of the page",
];
const BELOW = [
  "Follow us for more. © The Harbour Ledger. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission. Have a story for our newsdesk? Write to us, in confidence, at any hour. More from this section: the mayor's new bridge; a whale in the marina; the bakery that never closes.",
  "Lena Orr writes about the sea. Before she joined the paper she taught sailing. Read her other pieces in our archive. Most read today: 1. The ferry that went the wrong way 2. Seven soups for a cold evening 3. Why the lighthouse is pink",
  "If you liked this, you may like our weekly podcast, in which two reporters who disagree on everything drink tea and talk about the week. New episodes come out on Thursdays wherever you listen. This piece was updated at noon to make the first paragraph clearer. Contact the author at jonas at pilot dot example.",
  "Support independent journalism. The Evening Pilot has no owner but its readers, and for the price of a coffee a month you keep four reporters on the road. Already a member? Log in. Not now? We will ask again. The Pilot Group is a company registered in the harbour town of Ostrey, number 0091. Cookies · Imprint · Jobs",
];
const WIRES = ["LONDON (Reuters) — ", "NEW YORK (AP) — ", "(NEWSER) – ", "PARIS (AFP) - "];
const WIRE = /^[^\n()]{0,40}\((?:AP|Reuters|REUTERS|AFP|CNN|NEWSER|UPI)\)\s*[-–—]+\s*/;
const WORDS =
  "an the of to and in by who said that later people nobody after while many few report claim words told seemed morning week city letter picture early plain strange answer office matter small cause voice under again before street turn away hold since once near paper given other".split(
    " ",
  );

/** The copy; undefined where the body is too short to lose that much and still be a copy. */
export function plantedFrom(body: string, kind: Kind, random: () => number): string | undefined {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  if (kind === "headline") return `${pick(HEADLINES)}\n\n${body}`;
  if (kind === "furniture") return furnished(body, pick);
  if (kind === "wire")
    return `${pick(WIRES)}${body.replace(WIRE, "").replace(/\b(?:The )?(?:Associated Press|Reuters|AFP) contributed[^\n]*/, "")}\n\n${pick(["The Associated Press contributed to this report.", "With reporting by Reuters"])}`;
  const sentences = sentencesOf(body);
  if (kind === "half") return sentences.length < 6 ? undefined : halved(sentences, random).join("");
  if (kind === "rewritten") return sentences.length < 7 ? undefined : rewritten(sentences, random).join("");
  if (sentences.length < 14) return undefined;
  return `${pick(HEADLINES)}\n\n${furnished(`${pick(WIRES)}${rewritten(halved(sentences, random), random).join("").replace(WIRE, "")}`, pick)}`;
}

/** Sentences with the white space after them. */
function sentencesOf(body: string): string[] {
  return body.match(/\S[\s\S]*?(?:[.!?]["”’)]*(?:\s+|$)|\n\s*\n|$)/g)?.filter((s) => s !== "") ?? [];
}

/** The first half, the last half, or every sentence that a coin keeps. */
function halved(sentences: readonly string[], random: () => number): string[] {
  const half = Math.ceil(sentences.length / 2);
  const way = random();
  if (way < 0.5) return sentences.slice(0, half);
  if (way < 0.75) return sentences.slice(-half);
  const from = Math.floor(random() * (sentences.length - half + 1));
  return sentences.slice(from, from + half);
}

/** Three sentences in wholly other words, of the same length. */
function rewritten(sentences: readonly string[], random: () => number): string[] {
  const places = new Set<number>();
  while (places.size < 3) places.add(Math.floor(random() * sentences.length));
  return sentences.map((sentence, i) => (places.has(i) ? `${otherWords(sentence, random)} ` : sentence));
}

function otherWords(sentence: string, random: () => number): string {
  const count = Math.max(4, sentence.trim().split(/\s+/).length);
  const words = Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]!);
  return `${words[0]![0]!.toUpperCase()}${words.join(" ").slice(1)}.`;
}

function furnished(body: string, pick: <T>(from: readonly T[]) => T): string {
  const paragraphs = body.split(/\n\s*\n/);
  const middle = Math.floor(paragraphs.length / 2);
  return [pick(ABOVE), ...paragraphs.slice(0, middle), pick(WITHIN), ...paragraphs.slice(middle), pick(BELOW)].join("\n\n");
}
