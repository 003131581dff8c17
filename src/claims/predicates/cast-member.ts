import { rulesOf } from "./rules-of.ts";

const ROLE =
  "(?:[Ss]tar|[Aa]ctor|[Aa]ctress|[Aa]lum|[Aa]lumna|[Aa]lumnus|[Ll]ead|[Cc]ast ?member|[Cc]o-?[Ss]tar|[Hh]unk|[Ss]tarlet|[Hh]eartthrob|[Ff]avou?rite|[Bb]ombshell|[Ll]eading (?:man|lady)|[Bb]eauty|[Vv]eteran|[Cc]ontestant|[Cc]ompetitor|[Ff]inalist|[Cc]omedian|[Cc]astmates?)";
const IN = "(?:in|on)(?: the| her| his| their)?(?: (?:[\\p{Ll}\\d’'-]+|[A-Z]{2,4}|\\d{4}[’']s|[\\ue700-\\ue7ff]|[\\ue700-\\uecff][’']s),?){0,5}?";

export const CAST_MEMBER = rulesOf("cast-member", [
  { name: "work-star", example: "Night Ferry star Jane Roe", pattern: `{w:a} (?:and {w} )?${ROLE}s?,? {list:b}`, kind: "phrase" },
  { name: "works-star", example: "Night Ferry and Low Tide star Jane Roe", pattern: `{w:a} (?:and|&) {w} ${ROLE},? {P:b}`, kind: "phrase" },
  {
    name: "co-star-of",
    example: "his Night Ferry co-star Jane Roe",
    pattern: "{poss:b} (?:[\\p{Ll}-]+ )?{w:a} (?:co-?stars?|castmates?)\\b",
    kind: "phrase",
  },
  {
    name: "stars-in",
    example: "Jane Roe stars in Night Ferry.",
    pattern: `{p:b},? (?:who )?(?:will |is set to |to |also |most recently |recently |is |was |has |had |currently |will be |can be |been |is best known for |best known for |famous for )*(?:stars?|starred|starring|appears?|appeared|appearing|co-?stars?|co-?starred|co-?starring|featured|acting|acted|seen|cast|debuted)(?: (?:alongside|opposite|with|as) [^.;]{2,50}?)? ${IN} {works:a}`,
    kind: "clause",
  },
  {
    name: "plays-in",
    example: "Jane Roe plays a spy in Night Ferry.",
    pattern: `{p:b},? (?:who )?(?:will |is set to |to |also |famously |once |recently )*(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|reprise[sd]?|reprising) (?:[^.;]{2,60}?) ${IN} {w:a}`,
    kind: "clause",
  },
  {
    name: "role-in",
    example: "her role in Night Ferry",
    pattern: `{poss:b} (?:[\\p{Ll}-]+ ){0,3}?(?:role|part|performance|turn|appearance|stint|work|cameo|debut)(?: as [^.;]{2,40}?)? ${IN} {w:a}`,
    kind: "phrase",
  },
  {
    name: "known-for",
    example: "Jane Roe, best known for Night Ferry",
    pattern: `{p:b},? (?:who )?(?:is |was )?(?:best |well |better |perhaps best )?known (?:for|from) (?:her |his )?(?:[\\p{Ll}-]+ ){0,4}?(?:${IN.slice(0, 9)} )?{works:a}`,
    kind: "phrase",
  },
  {
    name: "star-of",
    example: "Jane Roe, the star of Night Ferry",
    pattern:
      "{p:b},? (?:who )?(?:is )?(?:the |a )?(?:[\\p{Ll}-]+ ){0,2}?(?:stars?|cast members?) (?:of|from|in) (?:the )?(?:[\\p{Ll}-]+ ){0,3}?{w:a}",
    kind: "phrase",
  },
  {
    name: "work-starring",
    example: "Night Ferry, starring Jane Roe and Sam Poe",
    pattern: "{w:a},? (?:which |also |a (?:[\\p{L}-]+ ){1,6})?(?:stars?|starring|co-?starring|featuring|features) (?:[\\p{Ll}-]+ ){0,3}?{list:b}",
    kind: "clause",
  },
  { name: "bracketed", example: "Jane Roe (Night Ferry)", pattern: "{N:b} \\((?<a>[\\ue900-\\ue9ff])\\)", kind: "phrase" },
  {
    name: "filming",
    example: "Jane Roe is filming Night Ferry.",
    pattern:
      "{p:b},? (?:is |was |has been |been |started |began |currently |wrapped |who )*(?:filming|shooting|wrapped) (?:the |her |his |a )?(?:[\\p{Ll}-]+ ){0,4}?{w:a}",
    kind: "clause",
  },
  {
    name: "new-film",
    example: "her new film Night Ferry",
    pattern:
      "{poss:b} (?:[\\p{Ll}-]+ ){0,2}?(?:film|movie|sitcom|TV show|blockbuster|thriller|comedy|reality (?:show|series)|drama|flick|biopic|series),? {w:a}",
    kind: "phrase",
  },

  {
    name: "in-work-plays",
    example: "In Night Ferry, Jane Roe plays a spy.",
    pattern:
      "(?:[Ii]n|[Oo]n) (?:the )?(?:[\\p{Ll}\\d’'-]+ ){0,4}?{w:a}(?: \\(\\d{4}\\))?,? {p:b} (?:also |again )?(?:plays|played|portrays|portrayed|voices|voiced|stars|starred|co-stars|appears|appeared|reprises)\\b",
    kind: "clause",
  },
  {
    name: "on-the-set",
    example: "They met on the set of Night Ferry.",
    pattern: '{p:b}[^.;“”"\\ue000-\\ue6ff]{0,60}? on (?:the )?(?:movie |film )?set of (?:their |the |her |his )?(?:[\\p{Ll}\\d-]+ ){0,3}?{w:a}',
    kind: "clause",
  },
  {
    name: "while-filming",
    example: "Jane Roe fell ill while filming Night Ferry.",
    pattern:
      '{p:b}[^.;“”"\\ue000-\\ue6ff]{2,70}? (?:while|after|since|when|before|of) (?:filming|shooting|making) (?:the |her |his |their |a )?(?:[\\p{Ll}\\d-]+ ){0,3}?{w:a}',
    kind: "clause",
  },
  {
    name: "fame-in",
    example: "Jane Roe shot to fame in Night Ferry.",
    pattern: `{p:b},? (?:who )?(?:shot to fame|rose to (?:fame|prominence)|found fame|made (?:her|his) name|gained (?:fame|recognition)|got (?:her|his) start|became famous|broke out|made (?:her|his) (?:film |acting |TV |screen )?debut)(?: as [^.;]{2,40}?)? ${IN} {w:a}`,
    kind: "clause",
  },
  {
    name: "cast-of",
    example: "the cast of Night Ferry includes Jane Roe and Sam Poe",
    pattern:
      "cast (?:of|for) (?:the )?{w:a}[^.;\\ue000-\\ue6ff]{0,30}? (?:includes?|features?|including|featuring|with) (?<b>[\\ue000-\\ue0ff](?:(?:,|;)? (?:and |& |as well as )?[\\ue000-\\ue0ff])*)",
    kind: "clause",
  },
  {
    name: "work-cast",
    example: "Night Ferry features a cast including Jane Roe and Sam Poe.",
    pattern:
      "{w:a}[^.;\\ue000-\\ue6ff]{0,50}? cast (?:that )?(?:includes?|including|featuring|of|led by|headed by|with) (?<b>[\\ue000-\\ue0ff](?:(?:,|;)? (?:and |& |as well as )?[\\ue000-\\ue0ff])*)",
    kind: "clause",
  },
  {
    name: "opposite-in",
    example: "Jane Roe starred opposite Sam Poe in Night Ferry.",
    pattern:
      "(?:starred|stars|starring|acted|appeared|appears|performed|performance|role|turn) (?:opposite|alongside) (?:[\\p{L}-]+ ){0,3}?{list:b} (?:in|on) (?:the |another )?(?:[\\p{Ll}\\d’'-]+,? ){0,4}?{w:a}",
    kind: "clause",
  },
  {
    name: "played-by",
    example: "In Night Ferry, a spy (played by Jane Roe) flees.",
    pattern: '{w:a}[^.;“”"\\ue900-\\ue9ff]{0,120}?(?:played|portrayed|voiced) by {list:b}',
    kind: "clause",
  },
  {
    name: "her-show",
    example: "her reality show, Night Talk",
    pattern: "{poss:b} (?:[\\p{L}\\d-]+ ){0,2}?(?:reality show|documentary|docuseries|special),? [“\"‘']?{w:a}",
    kind: "phrase",
  },
  {
    name: "role-on",
    example: "Jane Roe landed a role in Night Ferry.",
    pattern: `{p:b},? (?:who )?(?:has |had |also |recently |just )*(?:landed|scored|nabbed|won|got|has|had|booked|secured|took|plays|played|made) (?:an? |the |her |his )(?:[\\p{Ll}-]+ ){0,3}?(?:role|part|cameo|appearance|guest appearance|stint)(?: as [^.;]{2,40}?)? ${IN} {w:a}`,
    kind: "clause",
  },
  {
    name: "joined-the-cast",
    example: "Jane Roe joined the cast of Night Ferry.",
    pattern:
      "{list:b},? (?:who )?(?:has |have |will |is set to |is |had |recently )*(?:joined|joins|join|joining|rounds? out|led|leads|lead) the (?:[\\p{Ll}-]+ ){0,2}?cast (?:of|for|in) (?:the )?(?:[\\p{Ll}\\d-]+ ){0,3}?{w:a}",
    kind: "clause",
  },
]);
