import type { Annotated, Cluster } from "../../model/annotated.ts";
import { isAmbiguousOutlet, outletByName } from "../../model/outlets.ts";
import type { Span } from "../../model/span.ts";
import { holds, overlaps } from "../../text/spans.ts";

const SHAPED_LIKE_OUTLET =
  /(?:\b(?:News|Times|Post|Weekly|Magazine|magazine|Daily|Herald|Tribune|Gazette|Journal|Chronicle|Observer|Courier|Examiner|Inquirer|Enquirer|Reporter|Review|Radio|TV|Press|Mail|Telegraph|Mirror|Insider|Online|Network|Agency|Bulletin|Ledger|Sentinel|Dispatch|Register|Globe|Star|Sun|Standard|Echo|Podcast)|\.(?:com|co\.uk|org|net|tv))$/;
/** How an outlet comes after a cue: "told People", "said in an interview with The Independent". */
const THROUGH =
  /(?:\b(?:told|tells?|telling|reveal(?:ed|s)? (?:exclusively )?to|confirm(?:ed|s)? (?:exclusively )?to|sa(?:id|ys) to|admit(?:ted|s)? to|spoke (?:exclusively )?(?:to|with)|speaking (?:exclusively )?(?:to|with)|opened up (?:exclusively )?to|talk(?:ed|ing|s)? (?:to|with)|chatt(?:ed|ing) (?:to|with)|dish(?:ed|es) to|explained to|shared with|interview (?:with|for|to|on|in)|sat down with|statement to|statements to|email to|appearance on|appeared on|issue of|edition of|cover of|pages of|insist(?:ed|s) to|add(?:ed|s) to|conversation with|chat with|discuss(?:ed|ion) with|obtained by|exclusively)|\bto|\bvia|\bwith)\s+(?:(?:the|a|an)\s+)?(?:[\p{L}’']+(?: [\p{L}’']+)? )?$/iu;

export function isOutlet(cluster: Cluster): boolean {
  if (cluster.kind === "person" || cluster.kind === "place" || cluster.kind === "event") return false;
  return outletNameIn([cluster.name, ...cluster.aliases]);
}

function outletNameIn(names: readonly string[]): boolean {
  return names.some((name) => (outletByName(name) !== undefined && !isAmbiguousOutlet(name)) || SHAPED_LIKE_OUTLET.test(name));
}

/** Words for an outlet that has been named before: "told the magazine". */
const OUTLET_NOUN =
  /\b(?:the|that) (?:magazine|mag|website|site|outlet|publication|newspaper|paper|tabloid|network|show|webloid|newsmagazine|radio station|station|news site)\b/gi;

export interface OutletPlace extends Span {
  readonly cluster: number;
}

/** Every place where the text speaks of an outlet: by name, or as "the magazine" after one was named. */
export function outletPlaces({ article, mentions, clusters }: Annotated): OutletPlace[] {
  const named = mentions
    .filter(
      (m) =>
        m.form === "name" &&
        (isOutlet(clusters[m.cluster]!) ||
          isInterviewer(article.text, m, clusters[m.cluster]!) ||
          (outletByName(m.text) !== undefined && toldTo(article.text, m) && clusters[m.cluster]!.kind !== "place")),
    )
    .map((m): OutletPlace => ({ start: m.start, end: m.end, cluster: m.cluster }));
  const nouns = [...article.text.matchAll(OUTLET_NOUN)].flatMap((m): OutletPlace[] => {
    const before = named.filter((n) => n.end <= m.index).at(-1);
    return before ? [{ start: m.index, end: m.index + m[0].length, cluster: before.cluster }] : [];
  });
  return [...named, ...nouns].sort((a, b) => a.start - b.start);
}

/** "in an interview with The Sounding", "told The Sounding": an outlet that no list knows. */
function isInterviewer(text: string, m: Span, { kind }: Cluster): boolean {
  if (kind === "person" || kind === "place" || kind === "event" || kind === "group") return false;
  const before = text.slice(Math.max(0, m.start - 40), m.start);
  return (
    /\binterview(?:s|ed)? (?:with|for|by|in) (?:the )?$/i.test(before) ||
    (/\b(?:told|tells|telling) (?:The )?$/.test(before) && /^The \p{Lu}/u.test(before.endsWith("The ") ? "The X" : text.slice(m.start, m.end)))
  );
}

function toldTo(text: string, m: Span): boolean {
  return THROUGH.test(text.slice(Math.max(0, m.start - 60), m.start));
}

/** The outlet through which an utterance came: within the source's words ("an US Weekly source"), or after the cue in the reporting clause ("told People"). */
export function outletOf(
  text: string,
  places: readonly OutletPlace[],
  frame: { source: Span | null; cue: Span | null; content: readonly Span[] },
  clause: Span,
): { place: OutletPlace; inSource: boolean } | undefined {
  const { source } = frame;
  const outside = places.filter((p) => holds(clause, p) && !frame.content.some((c) => overlaps(c, p)));
  const inSource = source && outside.find((p) => overlaps(p, source));
  if (inSource) return { place: inSource, inSource: true };
  const after = outside.find((p) => THROUGH.test(text.slice(Math.max(clause.start, p.start - 70), p.start)));
  return after ? { place: after, inSource: false } : undefined;
}
