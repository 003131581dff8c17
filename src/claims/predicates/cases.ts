import type { Predicate } from "../../model/vocabulary.ts";
import { CASES_OF_NEWS } from "./cases-of-news.ts";
import { CASES_OF_PEOPLE } from "./cases-of-people.ts";
import { CASES_OF_WORK } from "./cases-of-work.ts";

/**
 * What rules take and what they must leave, a sentence a line about the invented cast: the predicate, the sentence, and the facts of that predicate
 * and no others ("subject, object", then `ended` or a certainty; "not" before a denial; `-` for nothing at all).
 */
const TABLE = `
partner | Jane Roe is dating Sam Poe. | Jane Roe, Sam Poe
partner | Jane Roe is not dating Sam Poe. | not Jane Roe, Sam Poe
partner | Jane Roe and Sam Poe are dating. | Jane Roe, Sam Poe
partner | Are Jane Roe and Sam Poe dating? | Jane Roe, Sam Poe unknown
partner | Jane Roe may be dating Sam Poe. | Jane Roe, Sam Poe possible
partner | Jane Roe and her boyfriend Sam Poe went home. | Jane Roe, Sam Poe
partner | Jane Roe, Ann Roe and Rosa Lin are singers. | -
partner | Jane Roe wants to be in a relationship with Sam Poe. | -
partner | Jane Roe's character is dating Sam Poe. | -
partner | Jane Roe split from Sam Poe in May. | Jane Roe, Sam Poe ended
partner | Jane Roe has known Sam Poe since 2009. | -
engaged-to | Jane Roe is now engaged to Sam Poe. | Jane Roe, Sam Poe
engaged-to | Jane Roe and Sam Poe got engaged in May. | Jane Roe, Sam Poe
engaged-to | Jane Roe isn't engaged to Sam Poe. | not Jane Roe, Sam Poe
engaged-to | Jane Roe is engaged in talks with Sam Poe. | -
engaged-to | her former fiancé Sam Poe | Jane Roe, Sam Poe ended
engaged-to | Jane Roe and Sam Poe were engaged with the task. | -
engaged-to | Jane Roe's fiancée is happy. | -
spouse | Jane Roe is married to Sam Poe. | Jane Roe, Sam Poe
spouse | Jane Roe — who was previously married to Russian tycoon Oleg Roe for a decade — is happy. | Jane Roe, Oleg Roe ended
spouse | Jane Roe and her husband, Sam Poe, left. | Jane Roe, Sam Poe
spouse | Jane Roe will marry Sam Poe in June. | Jane Roe, Sam Poe expected
spouse | Jane Roe hopes to marry Sam Poe. | -
spouse | Jane Roe and her ex-husband Sam Poe left. | Jane Roe, Sam Poe ended
spouse | Jane Roe never married Sam Poe. | not Jane Roe, Sam Poe
spouse | Jane Roe married well. | -
spouse | Jane Roe plays Sam Poe's wife. | -
spouse | The couple tied the knot in May. | Jane Roe, Sam Poe
filed-for-divorce | Jane Roe filed for divorce from Sam Poe in May. | Jane Roe, Sam Poe
filed-for-divorce | Jane Roe has not filed for divorce from Sam Poe. | not Jane Roe, Sam Poe
filed-for-divorce | Jane Roe filed papers against Sam Poe. | -
filed-for-divorce | Jane Roe and Sam Poe talked of divorce. | -
child | Sam Poe's eldest children, Ann, 30, and Ned, 28, are here. | Sam Poe, Ann; Sam Poe, Ned
child | Sam Poe's daughter Suri, 17, with ex Jane Roe | Sam Poe, Suri; Jane Roe, Suri
child | The couple have three kids: Ann, Ned and Tim. | Jane Roe, Ann; Jane Roe, Ned; Jane Roe, Tim; Sam Poe, Ann; Sam Poe, Ned; Sam Poe, Tim
child | Jane Roe and Sam Poe's son Ned | Jane Roe, Ned; Sam Poe, Ned
child | Jane Roe has a dog and Sam Poe. | -
child | Jane Roe met Ann, the daughter of Rosa Lin. | Rosa Lin, Ann
child | Jane Roe loves children. | -
child | Jane Roe's first child with husband Sam Poe | -
number-of-children | Jane Roe, a mother of three, smiled. | Jane Roe, 3
number-of-children | {The mom-of-two|Jane Roe} smiled. | Jane Roe, 2
number-of-children | Jane Roe has two dogs. | -
number-of-children | The couple have four children. | Jane Roe, 4; Sam Poe, 4
number-of-children | Jane Roe, mother of two sons, smiled. | -
number-of-children | two children saw Jane Roe | -
expecting | Jane Roe is pregnant. | Jane Roe, -
expecting | Jane Roe is expecting twins. | Jane Roe, 2
expecting | Jane Roe isn't pregnant. | not Jane Roe, -
expecting | Is Jane Roe pregnant? | Jane Roe, - unknown
expecting | Jane Roe is expecting a call. | -
expecting | Jane Roe is expecting Sam Poe at noon. | -
expecting | Jane Roe and Sam Poe are adopting a baby. | Sam Poe, - expected
sibling | Jane Roe and her sister Ann Roe | Jane Roe, Ann Roe
sibling | twins Knox and Ann | Ann, Knox
sibling | her co-star Ann Roe | -
sibling | Jane Roe called Ann Roe a sister. | -
sibling | Tom Roe, brother of Jane Roe, left. | Tom Roe, Jane Roe
relative | Jane Roe and her nephew Ned | Ned, Jane Roe
relative | his cousin Ann Roe | Ann Roe, Sam Poe
relative | Uncle Sam Poe is a song. | -
relative | Jane Roe saw a cousin. | -
relative | Ned, the nephew of Jane Roe | Ned, Jane Roe
friend | Jane Roe and her best friend, Ann Poe, left. | Jane Roe, Ann Poe
friend | Jane Roe is friends with Ann Poe. | Jane Roe, Ann Poe
friend | Jane Roe and Ann Poe are no longer friends. | not Jane Roe, Ann Poe
friend | Jane Roe's friend told us so. | -
friend | Jane Roe told friends in Lisbon. | -
friend | her former friend Ann Poe | Jane Roe, Ann Poe ended
feud-with | Jane Roe is feuding with Ann Poe. | Jane Roe, Ann Poe
feud-with | Jane Roe isn't feuding with Ann Poe. | not Jane Roe, Ann Poe
feud-with | the feud between Jane Roe and Ann Poe | Jane Roe, Ann Poe
feud-with | Jane Roe is fighting for her children. | -
feud-with | Jane Roe and Ann Poe worked with Sam Poe. | -
met | Jane Roe met Sam Poe in Rome. | Jane Roe, Sam Poe
met | Jane Roe and Sam Poe — who work in Lisbon — met through friends in Rome. | Jane Roe, Sam Poe
met | Jane Roe has never met Sam Poe. | not Jane Roe, Sam Poe
met | Jane Roe met with lawyers. | -
met | Jane Roe met the deadline. | -
seen-with | Jane Roe and Sam Poe were first seen together at a party in Lisbon. | Jane Roe, Sam Poe
seen-with | Jane Roe was spotted with Sam Poe in Rome. | Jane Roe, Sam Poe
seen-with | Jane Roe was seen in Rome. | -
seen-with | Jane Roe and Sam Poe were not seen together. | not Jane Roe, Sam Poe
seen-with | Jane Roe was seen as a rival of Sam Poe. | -
co-star | Sam Poe and his Night Ferry co-star Jane Roe left. | Sam Poe, Jane Roe
co-star | Jane Roe starred alongside Sam Poe in Night Ferry. | Jane Roe, Sam Poe
co-star | Jane Roe thanked her co-stars. | -
co-star | Jane Roe works with Sam Poe. | -
age | Jane Roe, 41, is in a relationship with Sam Poe, 36, they say. | Jane Roe, 41; Sam Poe, 36
age | Jane Roe (41) smiled. | Jane Roe, 41
age | {The 36-year-old actor|Sam Poe} left. | Sam Poe, 36
age | Jane Roe was with Sam Poe for 41 years. | -
age | Jane Roe, 41 million dollars richer, left. | -
age | Jane Roe’s 8-year-old dog | -
age | twins Knox and Ann, 8 | Ann, 8; Knox, 8
birth-date | Jane Roe was born on May 3, 1980. | Jane Roe, 1980-05-03
birth-date | Jane Roe was born in Lisbon. | -
birth-date | They welcomed their daughter Ann in January 2012. | Ann, 2012-01
birth-date | Jane Roe was reborn in 1999. | -
birth-place | Jane Roe was born in Lisbon. | Jane Roe, Lisbon
birth-place | Jane Roe, a native of Lisbon, left. | Jane Roe, Lisbon
birth-place | Jane Roe was in Lisbon. | -
birth-place | Jane Roe left Lisbon. | -
death-date | Jane Roe died on May 25, 2020. | Jane Roe, 2020-05-25
death-date | Jane Roe has died. | Jane Roe, -
death-date | Jane Roe is alive and well. | not Jane Roe, -
death-date | Jane Roe's phone died. | -
death-date | Jane Roe nearly left in 1997. | -
death-place | Jane Roe died at her home in Lisbon. | Jane Roe, Lisbon
death-place | Jane Roe lives in Lisbon. | -
death-place | Jane Roe left Rome. | -
cause-of-death | Jane Roe died of lung cancer. | Jane Roe, lung cancer
cause-of-death | Sam Poe died in a car crash. | Sam Poe, car crash
cause-of-death | Jane Roe died in 1997. | -
cause-of-death | Jane Roe beat cancer. | -
nationality | Jane Roe likes Russian tycoon Oleg Roe. | Oleg Roe, Russian
nationality | Jane Roe, the American photojournalist, left. | Jane Roe, American
nationality | Jane Roe left the Russian embassy. | -
nationality | Jane Roe speaks Russian. | -
residence | Jane Roe lives in Lisbon. | Jane Roe, Lisbon
residence | Jane Roe lived in Lisbon. | Jane Roe, Lisbon ended
residence | Jane Roe at her home in Lisbon | Jane Roe, Lisbon
residence | Jane Roe arrived in Lisbon. | -
residence | Jane Roe loves Lisbon. | -
occupation | Jane Roe is engaged to music producer Ned Kelly. | Ned Kelly, music producer
occupation | socialite and model Elsa Roe | Elsa Roe, model; Elsa Roe, socialite
occupation | former model Jane Roe | Jane Roe, model ended
occupation | Jane Roe is an actress. | Jane Roe, actress
occupation | {the award-winning actor|Sam Poe} left | Sam Poe, actor
occupation | Jane Roe met an actor. | -
occupation | Jane Roe thanked the director. | -
occupation | Actress Jane Roe smiled. | Jane Roe, actress
position | Acme CEO Jane Roe | Jane Roe, ceo
position | Jane Roe, president of Acme, left. | Jane Roe, president
position | former Acme CEO Jane Roe | Jane Roe, ceo ended
position | Prime Minister Jane Roe | Jane Roe, prime minister
position | Jane Roe met the president. | -
position | Jane Roe presides. | -
employer | Jane Roe works for Acme. | Jane Roe, Acme
employer | Jane Roe worked for Acme. | Jane Roe, Acme ended
employer | Courier reporter Jane Roe | Jane Roe, Courier
employer | Jane Roe sued Acme. | -
employer | Jane Roe works in Lisbon. | -
member-of | Night Band frontman Sam Poe | Sam Poe, Night Band
member-of | Jane Roe is a member of the Night Band. | Jane Roe, Night Band
member-of | Jane Roe saw the Night Band. | -
member-of | Jane Roe likes Acme. | -
party | Republican Sen. Jane Roe | Jane Roe, Republican
party | Canadian Sen. Jane Roe | -
party | Jane Roe, a Republican, left. | Jane Roe, Republican
party | Jane Roe, a Canadian, left. | -
educated-at | Jane Roe studied law at Acme University. | Jane Roe, Acme University
educated-at | Jane Roe graduated from Acme University. | Jane Roe, Acme University
educated-at | Jane Roe spoke at Acme University. | -
educated-at | Jane Roe studied the menu. | -
award | Jane Roe won an Oscar for Night Ferry. | Jane Roe, Oscar
award | Oscar winner Jane Roe | Jane Roe, Oscar
award | Jane Roe won the race. | -
award | Jane Roe watched the Oscars. | -
nominated-for | Jane Roe was nominated for an Oscar. | Jane Roe, Oscar
nominated-for | Oscar nominee Jane Roe | Jane Roe, Oscar
nominated-for | Jane Roe won an Oscar. | -
nominated-for | Jane Roe was nominated. | -
health-condition | Jane Roe was diagnosed with lupus. | Jane Roe, lupus
health-condition | Jane Roe suffers from anxiety. | Jane Roe, anxiety
health-condition | Jane Roe funds cancer research. | -
health-condition | Jane Roe suffers fools. | -
cast-member | Night Ferry star Jane Roe | Night Ferry, Jane Roe
cast-member | Jane Roe stars in Night Ferry. | Night Ferry, Jane Roe
cast-member | Jane Roe will star in Night Ferry. | Night Ferry, Jane Roe expected
cast-member | Sam Poe left with his Night Ferry co-star Jane Roe. | Night Ferry, Jane Roe; Night Ferry, Sam Poe
cast-member | Jane Roe watched Night Ferry. | -
cast-member | reality star Jane Roe | -
director | Night Ferry director Jane Roe | Night Ferry, Jane Roe
director | Jane Roe directed Night Ferry. | Night Ferry, Jane Roe
director | Jane Roe directed her anger at Sam Poe. | -
director | Jane Roe saw Night Ferry. | -
author | Jane Roe wrote Low Tide. | Low Tide, Jane Roe
author | Jane Roe, author of Low Tide, left. | Low Tide, Jane Roe
author | Jane Roe wrote on Acme. | -
author | Jane Roe read Low Tide. | -
performer | {the “Night Song” singer|Jane Roe} smiled | Night Song, Jane Roe
performer | Jane Roe's single Night Song | Night Song, Jane Roe
performer | Jane Roe heard Night Song. | -
performer | Jane Roe hated “Night Song”. | -
presenter | Night Talk host Jane Roe | Night Talk, Jane Roe
presenter | Jane Roe hosts Night Talk. | Night Talk, Jane Roe
presenter | Jane Roe went on Night Talk. | -
presenter | Jane Roe thanked the host. | -
founded-by | Acme founder Jane Roe | Acme, Jane Roe
founded-by | Jane Roe founded Acme. | Acme, Jane Roe
founded-by | Jane Roe found Acme dull. | -
founded-by | Jane Roe left Acme. | -
date-founded | Acme was founded in 1948. | Acme, 1948
date-founded | Acme grew in 1948. | -
date-founded | Acme found gold in 1948. | -
headquarters | Lisbon-based Acme | Acme, Lisbon
headquarters | Acme, based in Lisbon, grew. | Acme, Lisbon
headquarters | Acme loves Lisbon. | -
parent-organization | Beta, a subsidiary of Acme, grew. | Beta, Acme
parent-organization | Beta sued Acme. | -
parent-organization | Beta's parent company, Acme, grew. | Beta, Acme
chief-executive | Acme CEO Jane Roe | Acme, Jane Roe
chief-executive | Jane Roe, chief executive of Acme, left. | Acme, Jane Roe
chief-executive | Acme spokesman Sam Poe | -
owned-by | Acme owner Jane Roe | Acme, Jane Roe
owned-by | Jane Roe owns Acme. | Acme, Jane Roe
owned-by | Jane Roe owns up at Acme. | -
attended | Jane Roe attended the premiere of Night Ferry. | Jane Roe, premiere of Night Ferry
attended | Jane Roe did not attend the wedding. | not Jane Roe, wedding
attended | Jane Roe will attend the gala. | Jane Roe, gala expected
attended | Jane Roe skipped lunch. | -
attended | Jane Roe watched the wedding on TV. | -
arrested | Sam Poe was arrested in Lisbon. | Sam Poe, -
arrested | Sam Poe was not arrested. | not Sam Poe, -
arrested | Sam Poe saw an arrest. | -
arrested | Sam Poe's eye was arresting. | -
hospitalised | Jane Roe was rushed to the hospital. | Jane Roe, -
hospitalised | Jane Roe visited the hospital. | -
hospitalised | Jane Roe built a hospital. | -
charged-with | Sam Poe was charged with assault. | Sam Poe, assault
charged-with | Sam Poe was charged with running the campaign. | -
charged-with | Sam Poe charged his phone. | -
convicted-of | Sam Poe was convicted of fraud. | Sam Poe, fraud
convicted-of | Sam Poe was acquitted of fraud. | not Sam Poe, fraud
convicted-of | Sam Poe is convinced of it. | -
sentenced-to | Sam Poe was sentenced to two years in prison. | Sam Poe, two years in prison
sentenced-to | Sam Poe read a sentence to Jane Roe. | -
sentenced-to | Sam Poe wrote a sentence. | -
accused-of | Sam Poe was accused of fraud. | Sam Poe, fraud
accused-of | Jane Roe accused Sam Poe of fraud. | Sam Poe, fraud
accused-of | Sam Poe spoke of fraud. | -
sued | Jane Roe sued Acme for $5 million. | Jane Roe, Acme
sued | Jane Roe plans to sue Acme. | Jane Roe, Acme expected
sued | Jane Roe wore a suit from Acme. | -
sued | Jane Roe pursued Sam Poe. | -
resigned-from | Jane Roe resigned as CEO of Acme. | Jane Roe, ceo
resigned-from | Sam Poe was fired as manager of Acme. | Sam Poe, manager
resigned-from | Jane Roe is resigned to her fate. | -
resigned-from | Jane Roe stepped down the stairs. | -
appointed-to | Jane Roe was appointed CEO of Acme. | Jane Roe, ceo
appointed-to | Jane Roe joins Night Talk as a judge. | Jane Roe, judge
appointed-to | Jane Roe joined Sam Poe for lunch. | -
appointed-to | Jane Roe was disappointed. | -
elected-to | Jane Roe was elected president of Arland. | Jane Roe, president
elected-to | Jane Roe elected to stay. | -
elected-to | Jane Roe is electric. | -
endorsed | Jane Roe endorsed Sam Poe. | Jane Roe, Sam Poe
endorsed | Jane Roe backed away from Sam Poe. | -
endorsed | Jane Roe endorsed the plan. | -
signed-with | Jane Roe signed with Acme Records. | Jane Roe, Acme Records
signed-with | Jane Roe signed autographs at Acme. | -
signed-with | Jane Roe left Acme Records. | -
bought | Jane Roe bought a house for $2 million. | Jane Roe, house
bought | Jane Roe bought Sam Poe a drink. | -
bought | Jane Roe brought a house plant. | -
sold | Jane Roe sold her apartment for $2 million. | Jane Roe, apartment
sold | Jane Roe told her story. | -
sold | Jane Roe sold out the arena. | -
`;

const CASES = [TABLE, CASES_OF_PEOPLE, CASES_OF_WORK, CASES_OF_NEWS]
  .map((table) => table.trim())
  .join("\n")
  .split("\n")
  .map((line) => line.split(" | "))
  .map(([predicate, sentence, facts]) => ({ predicate, sentence: sentence!, facts: facts === "-" ? [] : facts!.split("; ") }));

/** The cases of a predicate: sentence and facts. */
export function casesOf(predicate: Predicate): readonly (readonly [string, readonly string[]])[] {
  return CASES.filter((c) => c.predicate === predicate).map((c) => [c.sentence, c.facts] as const);
}
