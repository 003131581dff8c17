import type { Annotated, AnnotatedMention } from "../../model/annotated.ts";
import type { QualifierName } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { definitionOf } from "../../model/vocabulary.ts";
import { attitudeAt } from "../certainty/attitude.ts";
import type { End, FoundClaim } from "../found-claim.ts";
import { compile, type Masked, maskedOf } from "../masked.ts";
import { clustersAt } from "../mention-lookup.ts";
import type { Rule } from "../rule.ts";
import { numberAt, singular } from "../values.ts";
import { RULES } from "./all-rules.ts";

const COMPILED: readonly { readonly rule: Rule; readonly expression: RegExp }[] = RULES.map((rule) => ({ rule, expression: compile(rule.pattern) }));

/** The claims that the patterns find, sentence by sentence, in the order of the rules. */
export function claimsByRules(annotated: Annotated): FoundClaim[] {
  return annotated.sentences.flatMap((sentence) => {
    if (sentence.role === "furniture") return [];
    const masked = maskedOf(annotated, sentence);
    return COMPILED.flatMap(({ rule, expression }) => [...masked.text.matchAll(expression)].flatMap((match) => claimsOf(annotated, masked, rule, match as RegExpExecArray)));
  });
}

function claimsOf(annotated: Annotated, masked: Masked, rule: Rule, match: RegExpExecArray): FoundClaim[] {
  const subjects = subjectsOf(annotated, masked, rule, match);
  const objects = objectsOf(annotated, masked, rule, match);
  const evidence = masked.span(match.index, match.index + match[0].length);
  const attitude = attitudeAt(annotated, evidence);
  if (attitude.fiction) return [];
  return subjects.flatMap((s) =>
    objects.flatMap((o): FoundClaim[] => {
      if (o.end && "cluster" in o.end && o.end.cluster === s.cluster) return [];
      return [
        {
          predicate: rule.predicate,
          subject: s.cluster,
          object: o.end,
          negated: rule.kind === "clause" && attitude.negated,
          ended: rule.ended ?? false,
          certainty: rule.certainty ?? (rule.kind === "clause" ? attitude.certainty : "certain"),
          qualifiers: qualifiersOf(masked, rule, match),
          evidence,
          spans: { subject: s.span, object: o.span, time: null },
          point: o.span ?? evidence,
          kind: rule.kind,
          attributed: null,
          why: `${rule.predicate}/${rule.name}`,
          score: null,
        },
      ];
    }),
  );
}

function subjectsOf(annotated: Annotated, masked: Masked, rule: Rule, match: RegExpExecArray): { cluster: number | null; span: Span | null }[] {
  if (rule.subject === null) return [{ cluster: null, span: null }];
  const mention = mentionIn(masked, match, rule.subject ?? "a");
  if (!mention || !isResolved(annotated, mention)) return [];
  const clusters = clustersAt(mention);
  // Of a symmetric predicate whose ends are one plural mention ("they are dating"), the first member is the subject.
  const own = definitionOf(rule.predicate).symmetric && rule.object === undefined && !match.groups?.b ? clusters.slice(0, 1) : clusters;
  return own.map((cluster) => ({ cluster, span: spanOf(mention) }));
}

function objectsOf(annotated: Annotated, masked: Masked, rule: Rule, match: RegExpExecArray): { end: End | null; span: Span | null }[] {
  const { object } = rule;
  if (object === null) return [{ end: null, span: null }];
  if (typeof object === "object" && "value" in object) {
    const words = match.groups?.[object.value];
    const at = match.indices?.groups?.[object.value];
    if (!words || !at) return [];
    const span = masked.span(at[0], at[1]);
    const value = singular(annotated.article.text.slice(span.start, span.end).trim());
    return value === "" ? [] : [{ end: { value: rule.predicate === "nationality" ? value : value.toLowerCase() }, span }];
  }
  if (typeof object === "object") {
    const at = match.indices?.groups?.[object.number];
    const span = at && masked.span(at[0], at[1]);
    const n = span && numberAt(annotated.article.text, span.start);
    return span && n !== undefined ? [{ end: { value: n }, span }] : [];
  }
  const mention = mentionIn(masked, match, object ?? "b");
  if (!mention) {
    const plural = object === undefined && definitionOf(rule.predicate).symmetric ? mentionIn(masked, match, "a") : undefined;
    const members = plural ? clustersAt(plural) : [];
    return members.length === 2 ? [{ end: { cluster: members[1]! }, span: spanOf(plural!) }] : [];
  }
  if (!isResolved(annotated, mention)) return [];
  return clustersAt(mention).map((cluster) => ({ end: { cluster }, span: spanOf(mention) }));
}

/** A pronoun that is tied to no name and to no members stands for nobody: no claim is guessed. */
function isResolved({ clusters }: Annotated, mention: AnnotatedMention): boolean {
  return mention.form === "name" || mention.members.length > 0 || clusters[mention.cluster]!.named;
}

function mentionIn(masked: Masked, match: RegExpExecArray, slot: string): AnnotatedMention | undefined {
  const words = match.groups?.[slot];
  return words ? masked.mention(words[0]!) : undefined;
}

function qualifiersOf(masked: Masked, rule: Rule, match: RegExpExecArray): Partial<Record<QualifierName, End>> {
  const found: Partial<Record<QualifierName, End>> = {};
  for (const [name, slot] of Object.entries(rule.qualifiers ?? {}) as [QualifierName, string][]) {
    const words = match.groups?.[slot];
    if (!words) continue;
    const mention = masked.mention(words[0]!);
    if (mention) found[name] = { cluster: mention.cluster };
    else found[name] = { value: words.toLowerCase() };
  }
  return found;
}

function spanOf(mention: AnnotatedMention): Span {
  return { start: mention.start, end: mention.end };
}
