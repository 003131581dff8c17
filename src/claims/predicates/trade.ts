import { rulesOf } from "./rules-of.ts";

const AMOUNT = "(?<m>[$£€]\\d[\\d.,]*(?: ?(?:million|billion|[mMkK]))?)";
const THING =
  "(?<v>(?:(?!(?:who|that|which|for|from|after|when|into|out|on)\\b)[\\p{L}\\d$£.,\\ue700-\\uecff’'-]+ ){0,6}?(?:home|house|mansion|apartment|estate|property|villa|penthouse|condo|ring|car|dress|painting|island|ranch|company|team|shares?|land|yacht|jet|business|castle|farm|townhouse|pad|shares|rights|stake))";
const FOR = `(?:[^.;]{0,40}? for ${AMOUNT})?`;
const thing = { object: { value: "v" }, qualifiers: { amount: "m" } } as const;

export const BOUGHT = rulesOf("bought", [
  {
    name: "bought",
    example: "Jane Roe bought a house for $2 million.",
    pattern: `(?<a>[\\ue000-\\ue1ff\\ue400-\\ue4ff\\ue600-\\ue7ff]),? (?:who )?(?:has |had |have |recently |reportedly |just |also |secretly |is |are |already )*(?:bought|buys|buying|purchased|purchases|purchasing|snapped up|acquired|splashed out on|shelled out [^.;]{2,30} (?:for|on)) (?:an? |the |her |his |their |its )?${THING}\\b${FOR}`,
    ...thing,
    kind: "clause",
  },
]);

export const SOLD = rulesOf("sold", [
  {
    name: "sold",
    example: "She sold her apartment for $2 million.",
    pattern: `(?<a>[\\ue000-\\ue1ff\\ue400-\\ue4ff\\ue600-\\ue7ff]),? (?:who )?(?:has |had |have |recently |reportedly |just |also |is |are )*(?:sold|sells|selling|offloaded|listed|unloaded|auctioned off|auctioning off) (?:an? |the |her |his |their |its )?${THING}\\b${FOR}`,
    ...thing,
    kind: "clause",
  },
]);
