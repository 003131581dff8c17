/** Words for somebody loved, without marriage. */
export const LOVE =
  "(?:boyfriend|girlfriend|beau|lover|love interest|main squeeze|flame|fling|boo|(?:longtime |new |current |latest )love|lady love|ladylove|sweetheart|significant other|partner|toyboy|boy toy|man|new man|new woman|bae|hubby-to-be)";
export const EX =
  "(?:ex|ex-boyfriend|ex-girlfriend|ex boyfriend|ex girlfriend|ex-lover|ex-flame|ex-beau|ex-love|ex-partner|former (?:boyfriend|girlfriend|flame|lover|partner|beau|fling)|old flame|exes)";
export const QUALITY =
  "(?:(?:new|current|longtime|long-time|rumou?red|reported|alleged|on-again|off-again|on-off|on-and-off|much|younger|older|live-in|famous|then|hot|hunky|latest|most recent|recent|A-list|celebrity|toyboy|former|first|high-profile|actor|singer|rapper|billionaire|musician|real-life|real life|beloved|serious)[, -]+)*";
