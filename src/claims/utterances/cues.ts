import type { Act } from "../../model/utterance.ts";

/** Stems of cue words by act, tried in order; whatever fits none is `say`. A cue never promotes a claim: it only tells what kind of saying it is. */
const STEMS: readonly (readonly [Act, RegExp])[] = [
  [
    "rumour",
    /\b(?:rumou?r|reportedly|allegedly|supposedly|apparently|purportedly|word (?:is|has|on)|gossip|speculat|whisper|buzz|said to be|believed to|thought to|it (?:is|was|has been) (?:said|reported|believed|claimed|alleged|rumou?red))/i,
  ],
  [
    "deny",
    /\b(?:den(?:y|ies|ied|ying|ial)|refut|dispel|dismiss|debunk|shot? down|shoot(?:s|ing)? down|slam(?:s|med) (?:the )?(?:report|rumou?r|claim)|disput|reject)/i,
  ],
  ["confirm", /\bconfirm|verif|acknowledg|\bcorroborat/i],
  ["announce", /\bannounc|declar|unveil|proclaim/i],
  ["reveal", /\breveal|disclos|admit|confess|divulg|spill|learn|open(?:s|ed|ing)? up|dish|confid|\bleak|show(?:s|ed|n)?\b/i],
  ["ask", /\bask|wonder|question|inquir|enquir/i],
  ["request", /\burg|beg|demand|order|request|implor|plead|call(?:s|ed|ing)? (?:for|on)|advis|warn/i],
  [
    "think",
    /\bth(?:ink|inks|ought|inking)\b|believ|feel|felt|fear|hop(?:e|es|ed|ing)\b|expect|suspect|assum|consider|know|knew|worr|convinc|want|wish|decid/i,
  ],
  ["write", /\bwr(?:ite|ites|ote|itten|iting)\b|tweet|post|caption|blog|publish|sign/i],
  ["claim", /\bclaim|alleg|assert|insist|maintain|contend|argu|accus|suggest|impl/i],
  ["speak", /\btalk|speak|spoke|discuss|address|refer|describ|prais|gush|joke|recall|remember|reflect|sp(?:eak|oke) (?:about|of)/i],
];

export function actOf(cue: string | null): Act {
  if (cue === null) return "say";
  return STEMS.find(([, stem]) => stem.test(cue))?.[0] ?? "say";
}

/** Adverbs and set phrases that attribute what is said to nobody. */
export const NOBODY =
  /^(?:reportedly|allegedly|supposedly|apparently|purportedly|rumou?red|rumou?rs?|reports?|it (?:is|was|has been) (?:said|reported|believed|claimed|alleged|rumou?red)|(?:is|are|was|were) (?:reported|rumou?red|said|alleged|believed|thought)|said to(?: be)?|alleged|word|speculation|claims?|gossip|chatter|buzz)/i;
