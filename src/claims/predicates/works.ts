import { rulesOf } from "./rules-of.ts";

const FILM = "(?:film|movie|series|show|documentary|drama|thriller|biopic|comedy|blockbuster|flick)";
const RECORD =
  "(?:song|single|album|hit|track|record|debut album|EP|mixtape|hit single|hit song|ballad|anthem|music video|video|tune|LP|debut single|duet|remix|mixtape|project|smash|smash hit|classic|hits?|lead single|title track)";
const BOOK = "(?:book|novel|memoir|autobiography|biography|cookbook|bestseller|column|article|essay|screenplay|script|poem|play)";
const Q = "(?:(?!(?:with|and|in|of|for|on|to|about|at|from|that|near|against|towards?|around)\\b)[\\p{L}\\d’'-]+ ){0,3}?";

export const DIRECTOR = rulesOf("director", [
  {
    name: "directed",
    example: "Jane Roe directed Night Ferry.",
    pattern: `{p:b} (?:who |also |will |to |has |is |was |is set to |co-?)*(?:directed|directs|direct|directing|helmed|helms|helming)(?: and [\\p{Ll}-]+)? (?:the |her |his |a )?${Q}{w:a}`,
    subject: "a",
    object: "b",
    kind: "clause",
  },
  {
    name: "directed-by",
    example: "Night Ferry, directed by Jane Roe",
    pattern: "{w:a}[^.;\\ue000-\\ue6ff]{0,60}? (?:directed|helmed) by (?:[\\p{L}-]+ ){0,3}?{list:b}",
    kind: "clause",
  },
  {
    name: "work-director",
    example: "Night Ferry director Jane Roe",
    pattern: "{w:a}(?:['’]s)? (?:writer-|co-)?(?:director|filmmaker|helmer),? {P:b}",
    kind: "phrase",
  },
  {
    name: "director-of",
    example: "Jane Roe, the director of Night Ferry",
    pattern: "{P:b},? (?:the |is the |who is the )?director of (?:the )?(?:[\\p{Ll}-]+ ){0,2}?(?<a>[“\"‘']?[\\ue900-\\ue9ff\\uec00-\\uecff])",
    kind: "phrase",
  },
  {
    name: "directorial-debut",
    example: "her directorial debut, Night Ferry",
    pattern: `{poss:b} (?:[\\p{Ll}-]+ )?directorial debut,? (?:${FILM} )?{w:a}`,
    kind: "phrase",
  },
  {
    name: "whose-film",
    example: "director Jane Roe's film Night Ferry",
    pattern: `director {P:b}['’]s (?:[\\p{Ll}-]+ ){0,2}?(?:${FILM},? )?{w:a}`,
    kind: "phrase",
  },

  {
    name: "works-own-director",
    example: "Night Ferry's director, Jane Roe",
    pattern: "{w:a}(?:['’]s)?(?: first| original)? (?:co-)?directors?,? {list:b}",
    kind: "phrase",
  },
  {
    name: "of-film-before-the-name",
    example: "the director of Night Ferry, Jane Roe",
    pattern: "director of (?:the )?(?:[\\p{Ll}-]+ ){0,2}?{w:a},? {P:b}",
    kind: "phrase",
  },
  {
    name: "directed-hyphen",
    example: "the Jane Roe-directed Night Ferry",
    pattern: "{P:b}-(?:directed|helmed) (?:[\\p{L}\\d-]+ ){0,3}?{w:a}",
    kind: "phrase",
  },
  {
    name: "directing-of",
    example: "Jane Roe is directing Night Ferry.",
    pattern: "{p:b},? (?:who )?(?:is |was |will |has |to |also )*(?:direct|directing|directed|helming|behind)(?: and [\\p{Ll}]+)? {w:a}",
    kind: "clause",
  },
]);

export const AUTHOR = rulesOf("author", [
  {
    name: "author-of",
    example: "Jane Roe, author of Low Tide",
    pattern:
      "{P:b},? (?:the |who is the |is the |an? )?(?:[\\p{Ll}-]+ ){0,2}?(?:author|writer|creator|co-creator|co-author|co-writer|screenwriter) of (?:the )?(?:[\\p{Ll}-]+ ){0,2}?{works:a}",
    kind: "phrase",
  },
  {
    name: "wrote",
    example: "She wrote Low Tide.",
    pattern: `{p:b} (?:who |also |has |had |later |co-?)*(?:wrote|written|penned|authored|co-wrote|created|co-created)(?: and directed)? (?!on\\b|in\\b|to\\b|for\\b|about\\b)(?:the |her |his |a )?${Q}(?<a>["“‘]?[\\ue900-\\ue9ff]["”’]?)`,
    kind: "clause",
  },
  {
    name: "written-by",
    example: "Low Tide, written by Jane Roe",
    pattern:
      "{w:a}[^.;\\ue000-\\ue6ff]{0,40}? (?:written|penned|authored|created|co-written|co-created)(?: and directed)? by (?:[\\p{L}-]+ ){0,3}?{list:b}",
    kind: "clause",
  },
  { name: "whose-book", example: "her book Low Tide", pattern: `{poss:b} (?:[\\p{L}\\d-]+ ){0,3}?${BOOK},? {w:a}`, kind: "phrase" },
  {
    name: "work-creator",
    example: "Night Ferry creator Jane Roe",
    pattern: "{w:a}(?:['’]s)? (?:creator|co-creator|author|writer|screenwriter|scribe),? {P:b}",
    kind: "phrase",
  },

  {
    name: "book-by",
    example: "the novel, Low Tide, by Jane Roe",
    pattern: `{w:a}[,”"’']* by {list:b}(?<=\\b(?:${BOOK}s?|graphic novel|readers?|written|read|copy|copies|bestseller|essays?|pages?)\\b[^.;]{0,80})`,
    kind: "phrase",
  },
  {
    name: "wrote-in-it",
    example: "Jane Roe wrote in her memoir “Low Tide” of it",
    pattern:
      "{p:b},? (?:who )?(?:wrote|writes|recalls|recalled) in (?:the |her |his )(?:[\\p{L}\\d-]+ ){0,3}?(?:book|memoir|autobiography|novel|biography),? [“\"‘']?{w:a}",
    kind: "clause",
  },
  {
    name: "released-book",
    example: "Jane Roe released her memoir Low Tide.",
    pattern: `{p:b},? (?:who )?(?:has |had |recently |just |will )*(?:released|published|publishes|releases|penned|wrote) (?:her |his |a |the )?(?:[\\p{L}\\d-]+ ){0,3}?${BOOK},? (?:called |titled |entitled )?["“‘']?{w:a}`,
    kind: "clause",
  },
  {
    name: "adaptation-of",
    example: "an adaptation of Jane Roe's Low Tide",
    pattern: `(?:adaptation of|based on) {P:b}['’]s? (?:[\\p{L}\\d-]+ ){0,3}?(?:${BOOK},? )?["“‘']?{w:a}`,
    kind: "phrase",
  },
  {
    name: "works-creators",
    example: "Night Ferry creators Jane Roe and Sam Poe",
    pattern: "{w:a}(?:['’]s)? (?:creators|co-creators|authors|writers|screenwriters|scribes|showrunner),? {list:b}",
    kind: "phrase",
  },
]);

export const PERFORMER = rulesOf("performer", [
  {
    name: "song-singer",
    example: "{the “Night Song” singer|Jane Roe}",
    pattern: "[“\"‘']{w:a}[”\"’'] (?:singer|hitmaker|rapper|crooner|songstress|performer|popstar|chanteuse),? {P:b}",
    kind: "phrase",
  },
  {
    name: "bare-song-singer",
    example: "{the Night Song singer|Jane Roe}",
    pattern: "(?:the|The) {w:a} (?:singer|hitmaker|rapper|crooner|songstress) {P:b}",
    kind: "phrase",
  },
  { name: "whose-song", example: "her single Night Song", pattern: `{poss:b} (?:[\\p{L}\\d-]+ ){0,3}?${RECORD},? {w:a}`, kind: "phrase" },
  {
    name: "whose-quoted",
    example: "Jane Roe's “Night Song”",
    pattern: "{P:b}['’]s (?:[\\p{Ll}-]+ ){0,2}?[\"“‘'](?<a>[\\ue900-\\ue9ff])[?!]?[\"”’']",
    kind: "phrase",
  },
  {
    name: "sang",
    example: "She sang “Night Song”.",
    pattern: `{p:b} (?:who |also |has |will |recently |just |to |even )*(?:sang|sings|sung|singing|released|releases|releasing|recorded|records|recording|performed|performs|performing|dropped|drops|debuted|rapped|rapping) (?:her |his |their |the |a )?${Q}(?:${RECORD},? )?[“"‘']{w:a}`,
    kind: "clause",
  },
  {
    name: "released-record",
    example: "She released her album Night Song.",
    pattern: `{p:b} (?:who |also |has |will |recently |just |to )*(?:sang|released|releases|recorded|performed|dropped|drops|debuted) (?:her |his |their |the |a )?${Q}${RECORD},? (?:called |titled |entitled )?{w:a}`,
    kind: "clause",
  },
  {
    name: "released-work",
    example: "He released Night Song in May.",
    pattern:
      "{p:b} (?:who |also |has |will |recently |just |to )*(?:sang|sings|released|releases|releasing|dropped|drops|recorded) (?<a>[\\ue900-\\ue9ff])",
    kind: "clause",
  },
  {
    name: "sung-by",
    example: "Night Song, performed by Jane Roe",
    pattern: "{w:a}[^.;\\ue000-\\ue6ff]{0,30}? (?:sung|performed|recorded|released) by {list:b}",
    kind: "clause",
  },
  { name: "song-by", example: "the song Night Song by Jane Roe", pattern: `${RECORD},? {w:a},? by {P:b}`, kind: "phrase" },

  {
    name: "quoted-by",
    example: "the song “Night Song” by Jane Roe",
    pattern:
      "[“\"‘']{w:a}[,”\"’']* by {list:b}(?<=\\b(?:songs?|singles?|albums?|tracks?|hits?|ballad|remix|cover|covers|tune|music|chorus|rendition|sang|sing|singing)\\b[^.;]{0,90})",
    kind: "phrase",
  },
  {
    name: "performance-of",
    example: "her performance of Night Song",
    pattern:
      "{poss:b} (?:[\\p{Ll}-]+ ){0,2}?(?:performance|rendition|cover|version|recording|remix) of (?:the (?:[\\p{Ll}-]+ ){0,2}?|(?:her|his) (?:[\\p{Ll}-]+ ){0,3}?)?[“\"‘']?{w:a}",
    kind: "phrase",
  },
  {
    name: "original-of",
    example: "a cover of Jane Roe's Night Song",
    pattern:
      "(?:performance|rendition|cover|version|remix|covering|singing|sang|performing|performed) (?:of )?{P:b}['’]s? (?:[\\p{Ll}-]+ ){0,3}?[“\"‘']?{w:a}",
    kind: "phrase",
  },
  {
    name: "hit-maker-of-one",
    example: "{the “Night Song” musician|Jane Roe}",
    pattern: "[“\"‘']{w:a}[”\"’'] (?:songwriter|vocalist|musician|rocker|artist|emcee|lyricist|singer-songwriter) {P:b}",
    kind: "phrase",
  },
  {
    name: "appears-on-track",
    example: "Jane Roe duetted on “Night Song”.",
    pattern:
      "{list:b},? (?:who )?(?:has |had |have |also |recently |previously )*(?:collaborated|teamed up|duetted|featured|features|rapped|sang|sings) (?:with [^.;]{2,40}? )?on (?:the |her |his |their )?(?:[\\p{L}\\d-]+ ){0,4}?[“\"‘']{w:a}[,”\"’']",
    kind: "clause",
  },
  {
    name: "charted",
    example: "Jane Roe topped the charts with “Night Song”.",
    pattern:
      '{p:b},? (?:who )?(?:has |had |also |recently )*(?:topped|hit|charted|scored|reached|debuted) [^.;“”"\\ue000-\\ue6ff]{2,40}? with (?:the |her |his )?(?:[\\p{L}\\d-]+ ){0,4}?[“"‘\']{w:a}[,”"’\']',
    kind: "clause",
  },
]);

export const PRESENTER = rulesOf("presenter", [
  {
    name: "work-host",
    example: "Night Talk host Jane Roe",
    pattern: "{w:a}(?:['’]s)? (?:[\\p{Ll}-]+ )?(?:co-?|guest )?(?:host|presenter|anchor|hosts|co-hosts|moderator)s?,? {list:b}",
    kind: "phrase",
  },
  {
    name: "host-of",
    example: "Jane Roe, the host of Night Talk",
    pattern:
      "{p:b},? (?:the |is the |who is the |a )?(?:[\\p{Ll}-]+ ){0,2}?(?:co-?)?(?:host|presenter|anchor)s? of (?:the )?(?:[\\p{Ll}\\d-]+ ){0,3}?{e:a}",
    kind: "phrase",
  },
  {
    name: "hosts",
    example: "Jane Roe hosts Night Talk.",
    pattern: `{p:b},? (?:who |will |is set to |to |also |previously |is |was |currently )*(?:hosts?|hosted|hosting|co-?hosts?|co-?hosted|co-?hosting|presents|presented|emcees?|emceed) (?:the |her |his )?(?:(?:[\\p{Ll}’'-]+|\\d{4}) ){0,4}?[“"‘']?{e:a}`,
    kind: "clause",
  },
  {
    name: "hosted-by",
    example: "Night Talk, hosted by Jane Roe",
    pattern: "{e:a}[^.;\\ue000-\\ue6ff]{0,30}? (?:hosted|presented|co-hosted) by {list:b}",
    kind: "clause",
  },

  {
    name: "own-show",
    example: "Jane Roe's Night Talk",
    pattern: "{P:b}['’]s (?:[\\p{Ll}-]+ ){0,2}?(?<a>[\\ue700-\\ue7ff\\ue900-\\ue9ff\\uec00-\\uecff])",
    subjectLike: /(?:Show|Tonight|Today|Late Night|Talk|Podcast|Hour)$/,
    kind: "phrase",
  },
  {
    name: "named-show",
    example: "the host of Night Talk, Jane Roe",
    pattern: "(?:host|presenter|anchor)s? of (?:the )?(?:[\\p{Ll}\\d-]+ ){0,3}?[“\"‘']?{w:a}[”\"’']?, {list:b}",
    kind: "phrase",
  },
]);
