import type { Annotated, AnnotatedMention } from "../../model/annotated.ts";
import type { FoundClaim } from "../found-claim.ts";

/** Fewer pairs than these are no cast list: "Jane Roe (Sam Poe)" alone may be anything. */
const LEAST_PAIRS = 2;

/**
 * The cast as reviews write it, characters with who plays them in brackets: "the spy Ned (Jane Roe) and his wife, Ann (Rosa Lin)". The work is the one
 * that their sentence is about (“… in Night Ferry”), named last before them, else the one that the article names most. What stands before the brackets is a character, and nobody's cast.
 *
 * @example bracketedCast(annotated) // cast-member(Night Ferry, Jane Roe), cast-member(Night Ferry, Rosa Lin)
 */
export function bracketedCast(annotated: Annotated): FoundClaim[] {
  const pairs = actorsInBrackets(annotated);
  if (pairs.length < LEAST_PAIRS) return [];
  return pairs.flatMap((actor): FoundClaim[] => {
    const work = workBefore(annotated, actor);
    if (work === undefined) return [];
    return [
      {
        predicate: "cast-member",
        subject: work.cluster,
        object: { cluster: actor.cluster },
        negated: false,
        ended: false,
        certainty: "certain",
        qualifiers: {},
        evidence: { start: actor.start - 1, end: actor.end + 1 },
        spans: { subject: { start: work.start, end: work.end }, object: { start: actor.start, end: actor.end }, time: null },
        point: { start: actor.start, end: actor.end },
        kind: "phrase",
        attributed: null,
        why: "cast-member/bracketed-cast",
        score: null,
      },
    ];
  });
}

/** People who stand alone in brackets behind another name or noun phrase. */
export function actorsInBrackets({ article, mentions, clusters, sentences }: Annotated): AnnotatedMention[] {
  const { text } = article;
  return mentions.filter(
    (m) =>
      m.form === "name" &&
      clusters[m.cluster]!.kind === "person" &&
      /\s/.test(clusters[m.cluster]!.name) &&
      sentences[m.sentence]?.role !== "furniture" &&
      text[m.end] === ")" &&
      /[\p{L}’'”"]\s\((?:played by |voiced by )?$/u.test(text.slice(Math.max(0, m.start - 14), m.start)),
  );
}

/** "the spy (Jane Roe) and his wife (Rosa Lin) in this fall’s Night Ferry": the film behind the list. */
const IN_THE_FILM = /\)[^.;]{0,20}? in (?:the |this |his |her |their )?(?:[\p{Ll}’'-]+ ){0,3}$|\)[^.;]{0,20}? in this \p{L}+['’]s $/u;

function workBefore({ article, mentions, clusters }: Annotated, actor: AnnotatedMention): AnnotatedMention | undefined {
  const works = mentions.filter((m) => clusters[m.cluster]!.kind === "work" && m.form === "name");
  const behind = works.find((m) => m.sentence === actor.sentence && m.start > actor.end && IN_THE_FILM.test(article.text.slice(actor.end, m.start)));
  if (behind) return behind;
  const near = works.findLast((m) => m.end <= actor.start && actor.sentence - m.sentence <= 2);
  if (near) return near;
  const count = (m: AnnotatedMention): number => works.filter((w) => w.cluster === m.cluster).length;
  return [...works].sort((a, b) => count(b) - count(a))[0];
}
