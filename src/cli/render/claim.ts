import type { ClaimLine } from "../../hearsay.ts";
import { definitionOf } from "../../model/vocabulary.ts";
import { style } from "./style.ts";

/** What is claimed, as words: "Mara Quill is in a relationship with Ned Ashe"; of a denial, "not so: Mara Quill …". Never printed without {@link voucher}. */
export function statement(line: ClaimLine): string {
  const { label } = definitionOf(line.predicate);
  const subject = style.name(line.subject?.name ?? "somebody not named");
  const object = line.object ? ` ${style.name(line.object.name)}` : "";
  const qualifiers = Object.entries(line.qualifiers).map(([name, value]) => `${name} ${value}`);
  const more = [...(line.ended ? ["over"] : []), ...(line.duration ? [`for ${durationText(line.duration)}`] : []), ...qualifiers];
  const sensitive = line.sensitive ? ` ${style.sensitive("[sensitive]")}` : "";
  return `${line.negated ? `${style.denied("not so:")} ` : ""}${subject} ${label}${object}${more.length > 0 ? style.quiet(` (${more.join("; ")})`) : ""}${sensitive}`;
}

const UNITS: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };

/**
 * An ISO 8601 duration in words; as it is where it has none.
 *
 * @example durationText("P6Y") // "6 years"; "P1Y6M" is "1 year, 6 months"
 */
export function durationText(duration: string): string {
  if (!/^P(?:\d+[YMWD])+$/.test(duration)) return duration;
  return [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, n, unit]) => `${n} ${UNITS[unit!]}${n === "1" ? "" : "s"}`).join(", ");
}

/** Who vouches: the chain from the article outwards, in words. */
export function chainText(line: Pick<ClaimLine, "chain">): string {
  if (line.chain.length === 0) return style.own("the article's own voice");
  const hops = line.chain.map((hop) =>
    hop === "?"
      ? style.rumour("somebody, nobody says who")
      : hop.startsWith("unnamed")
        ? style.relayed(`an unnamed source${hop.length > 8 ? ` of ${hop.slice(8)}` : ""}`)
        : style.relayed(hop),
  );
  return hops.join(" ← ");
}

/** The three things without which no claim is shown: who vouches, how certain they sound, when. */
export function voucher(line: ClaimLine): string {
  return [`on the word of ${chainText(line)}`, `certainty: ${line.certainty}`, dates(line)].join(" · ");
}

/** The clocks that the claim tells of, each by its name; at the least when the article was published, or that nobody says when. */
export function dates(line: ClaimLine): string {
  const told = [
    line.valid && `holds ${line.valid}`,
    !line.valid && line.asOf && `as of ${line.asOf}`,
    line.said && `said ${line.said}`,
    line.article.publishedAt ? `published ${line.article.publishedAt}` : null,
  ].filter(Boolean);
  return told.length > 0 ? told.join(", ") : "undated";
}

export function shortId(id: string): string {
  return id.slice(0, 9);
}

/** Where it stands: outlet or file, and the claim's id. */
export function place(line: ClaimLine): string {
  return style.quiet(`${line.article.outlet ?? line.article.title ?? line.article.input} · ${shortId(line.id)}`);
}
