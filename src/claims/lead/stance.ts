import type { Stance } from "../../model/reading.ts";

/** The article's own voice says that it is not so. */
const OWN_VOICE: readonly RegExp[] = [
  /\b(?:hoax(?:es)?|debunk\w*|prank(?:ed)?)\b/i,
  /\b(?:is|are|was|were|been|['’]s|['’]re)(?: \w+)? (?:not|NOT)(?: \w+){0,2} (?:dead|true|real|pregnant|dating|arrested|happening|dying|getting|unmasked|engaged|married|leaving|suspended|fired|serving|been)\b|\b(?:has|have)(?: not|n['’]t) (?:been|died)\b/i,
  /\b(?:completely|entirely|totally|simply|just|all|100 percent|utterly|patently) (?:false|fake|untrue|fiction|fabricated|made up|bogus|rubbish|nonsense|wrong)\b|\b(?:is|are|was|were|as) [“"‘']?(?:false|fake|untrue|rubbish|bogus|nonsense|baseless)\b/i,
  /\b(?:fake|false|bogus|phony|fabricated|untrue|made-up|satirical|satire|erroneous|fictitious|doctored|photoshopped|staged|misleading) (?:\w+ ){0,2}?(?:news|report|reports|story|stories|article|rumou?rs?|claims?|site|website|post|photo|image|video|page|letter|quote|death)\b/i,
  /\b(?:alive and well|very much alive|still alive|isn['’]t true|is not true|never happened|no truth|turns? out to be (?:fake|false|a)|turned out (?:to be (?:fake|false|a)|not)|turns out|there is no evidence|no such|still roaming)\b/i,
  /^\s*(?:FALSE|MOSTLY FALSE|FAKE)\b/m,
];
/** Its news is that it was denied, taken back or given up. */
const TOLD: readonly RegExp[] = [
  /\b(?:retract(?:s|ed|ing|ion)|backtrack(?:s|ed)|walk(?:s|ed|ing)? back|apologi[sz](?:es|ed) for (?:the|its|his|her) (?:claim|report|story|article))\b/i,
  /\b(?:shot|shoots?|slap(?:s|ped)?|knock(?:s|ed)?|bat(?:s|ted)?) down\b|\b(?:sets?|setting) the record straight\b|\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|refut(?:es?|ed)|rubbish(?:es|ed)|reject(?:s|ed)|slam(?:s|med)?|disput(?:es|ed)|quash(?:es|ed)) (?:\w+ ){0,3}?(?:rumou?rs?|reports?|claims?|allegations?|speculation|stor(?:y|ies)|that|being|having)\b/i,
  /\b(?:will not|won['’]t|not going to|no longer|isn['’]t going to)\b[^.!?]{0,60}\bafter all\b|\bscratch\b|\b(?:part(?:s|ed|ing)? ways|has pulled out|drops out|dropped out|bows out|withdr(?:ew|awn|aws))\b/i,
];
/** What only qualifies the news: "… — a claim that his agent denies". */
const ASIDE =
  /(?:\s[-–—]{1,2}\s|, )(?:a|an|the) (?:claim|allegation|report|rumou?r|suggestion|charge|accusation|story|assertion)s? (?:that|which)\b.*$/s;
/** It relays with disbelief of its own. */
const DOUBTS =
  /\b(?:unconfirmed|unverified|unsubstantiated|self-proclaimed|so-called|no proof|without (?:any )?(?:proof|evidence)|grain of salt|if true|if (?:the|this) (?:report|story|rumou?r|claim) is|sceptic\w*|skeptic\w*|dubious\w*|questionable|doubtful|far-fetched|outlandish|wild claims?|bizarre claims?|yet to be (?:confirmed|verified)|(?:could|can) not be (?:independently )?verified|has not been (?:confirmed|verified|authenticated)|not been independently|who knows|probably (?:not|doesn|isn|fake)|hard to believe|believe it or not|seems? unlikely|may not be (?:true|real)|might not be (?:true|real)|too good to be true|we['’]re not (?:sure|buying)|don['’]t believe|take (?:it|this) with|really\?|supposed(?:ly)?)\b/i;
const RELAYS =
  /\b(?:reportedly|according to|reports?|reporting|rumou?r(?:s|ed)?|claim(?:s|ed|ing)?|alleged(?:ly)?|is said to|are said to|apparently)\b/i;

export interface StanceGround {
  /** Headline and first sentence, then the next few. */
  readonly head: string;
  readonly opening: string;
  /** Whether the news has come through another outlet, page or broadcast, or from nobody. */
  readonly throughOthers: boolean;
  /** Whether its word is somebody's who spoke to this article's outlet. */
  readonly firstHand: boolean;
  /** How many denials of the news the article reports. */
  readonly denials: number;
}

/** Whether headline and first sentence tell that what was news before has been given up. */
export function isWithdrawn(head: string): boolean {
  return TOLD[2]!.test(head);
}

/** Whether headline and first sentence say in the article's own voice that it is not so. */
export function isDebunked(head: string): boolean {
  return OWN_VOICE.some((rule) => rule.test(head.replace(ASIDE, "")));
}

/** How an article stands to its news: against it, doubting, passing it on, or vouching for it. */
export function stanceOf({ head, opening, throughOthers, firstHand, denials }: StanceGround): Stance {
  const main = head.replace(ASIDE, "");
  const own = (words: string): number => OWN_VOICE.filter((rule) => rule.test(words)).length;
  if (own(main) > 0 || TOLD.some((rule) => rule.test(main))) return "denies";
  if (own(withoutQuotations(opening)) > 1 || (own(withoutQuotations(opening)) > 0 && denials > 0)) return "denies";
  if (DOUBTS.test(head) || (DOUBTS.test(withoutQuotations(opening)) && (throughOthers || denials > 0))) return "doubts";
  if (throughOthers || (!firstHand && RELAYS.test(head))) return "relays";
  return "asserts";
}

/** What the article says itself. */
function withoutQuotations(words: string): string {
  return words.replace(/[“"][^“”"]{0,400}[”"]/g, " ");
}
