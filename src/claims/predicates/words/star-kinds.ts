/** Names before "star" or "actor" that tell which kind, and are no work. */
export const STAR_KINDS: ReadonlySet<string> = new Set(
  "Hollywood Bollywood TV NBA NFL MLB NHL R&B MTV Disney Olympic Reality Pop Rock Rap Movie Film Country Soap British American Oscar Emmy Grammy Former New Late Social Porn Tennis Football Soccer YouTube Broadway Instagram Twitter The A A-List Canadian Australian Teen Music Indie Child Academy Netflix Co HBO BBC ABC NBC CBS Marvel Dr Mr Ms Mrs Meanwhile TikTok Latin English Golden WWE UFC".split(
    " ",
  ),
);
