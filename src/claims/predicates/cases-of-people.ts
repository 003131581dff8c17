/** More rows of the table in cases.ts: love, kin, friends and what a person is. */
export const CASES_OF_PEOPLE = `
engaged-to | Jane Roe and her fiancé, Sam Poe, left. | Jane Roe, Sam Poe
filed-for-divorce | Sam Poe filed for divorce from Jane Roe. | Sam Poe, Jane Roe
filed-for-divorce | Jane Roe filed for divorce from Oleg Roe. | Jane Roe, Oleg Roe
filed-for-divorce | Jane Roe did not file for divorce from Sam Poe. | not Jane Roe, Sam Poe
filed-for-divorce | Jane Roe filed her taxes with Sam Poe. | -
number-of-children | mom-of-two Jane Roe | Jane Roe, 2
number-of-children | Jane Roe has three films. | -
expecting | Jane Roe gave birth to Ned. | -
sibling | Jane Roe smiled at sister Ann Roe. | Ann Roe, Jane Roe
sibling | brothers Ned, Tim and Tom | Ned, Tim; Ned, Tom; Tim, Tom
sibling | brothers Ned (Sam Poe), Tim (Oleg Roe) and Tom (Ned Kelly) | Ned, Tim; Ned, Tom; Tim, Tom
sibling | Jane Roe and Ann Roe are like sisters. | -
sibling | The sisters of mercy met Jane Roe and Ann Roe. | -
relative | his aunt Rosa Lin | Rosa Lin, Sam Poe
relative | Sam Poe and his uncle left Ann Poe. | -
relative | Jane Roe met an aunt of the mayor. | -
friend | Jane Roe left with pal Ann Poe. | Ann Poe, Jane Roe
friend | Ann Poe, one of her best friends, left. | Ann Poe, Jane Roe
friend | Jane Roe befriended a dog near Ann Poe. | -
feud-with | Jane Roe fell out with Ann Poe. | Ann Poe, Jane Roe
feud-with | her rival Ann Poe | Ann Poe, Jane Roe
feud-with | Jane Roe fought a cold with Ann Poe's help. | -
met | They met on the set of Night Ferry. | Jane Roe, Sam Poe
met | Jane Roe was introduced to Sam Poe in Lisbon. | Jane Roe, Sam Poe
met | Jane Roe met her match. | -
seen-with | Jane Roe was spotted kissing Sam Poe. | Jane Roe, Sam Poe
seen-with | Jane Roe enjoyed a stroll with Sam Poe in Lisbon. | Jane Roe, Sam Poe
seen-with | Jane Roe was seen leaving Lisbon. | -
co-star | Jane Roe and Sam Poe co-starred in Night Ferry. | Jane Roe, Sam Poe
co-star | Night Ferry co-stars Jane Roe and Sam Poe left. | Jane Roe, Sam Poe
co-star | Jane Roe starred in Night Ferry. | -
co-star | Jane Roe starred in Night Ferry, and Sam Poe saw it. | -
age | Ned, seven, and Tim left. | Ned, 7
age | Jane Roe's 60th birthday | Jane Roe, 60
age | Jane Roe, one of two, left. | -
birth-date | the birth of Ned in 2012 | Ned, 2012
birth-date | Jane Roe was born in 1980. | Jane Roe, 1980
birth-date | Jane Roe bore a grudge in 1980. | -
birth-date | A star was born in 1980, said Jane Roe. | -
birth-place | Jane Roe was born and raised in Lisbon. | Jane Roe, Lisbon
birth-place | {the Lisbon native|Jane Roe} smiled | Jane Roe, Lisbon
birth-place | Jane Roe was born in May. | -
birth-place | Her album was born in Lisbon. | -
death-date | Jane Roe died in 1997. | Jane Roe, 1997
death-date | her death in August 1997 | Jane Roe, 1997-08
death-date | Jane Roe died laughing. | Jane Roe, -
death-place | Jane Roe was found dead in Lisbon. | Jane Roe, Lisbon
death-place | Sam Poe was killed in Rome. | Sam Poe, Rome
death-place | her death in a Lisbon car crash | Jane Roe, Lisbon
death-place | Jane Roe is buried in Lisbon. | -
death-place | The party died in Lisbon. | -
cause-of-death | Sam Poe was killed in a car crash. | Sam Poe, car crash
cause-of-death | the murder of Jane Roe | Jane Roe, murder
cause-of-death | Jane Roe died of laughter. | -
cause-of-death | Jane Roe survived a car crash. | -
nationality | {the Canadian star|Jane Roe} left | Jane Roe, Canadian
nationality | She is a Russian model. | Jane Roe, Russian
nationality | Jane Roe met Russian officials. | -
nationality | Jane Roe sang a Canadian song. | -
residence | Lisbon-based designer Jane Roe | Jane Roe, Lisbon
residence | Jane Roe, an 18-year-old from Lisbon | Jane Roe, Lisbon
residence | Jane Roe moved on in Lisbon. | -
residence | Jane Roe lived it up with Sam Poe. | -
occupation | Jane Roe, an actor and dancer, left. | Jane Roe, actor; Jane Roe, dancer
occupation | Jane Roe needs a lawyer. | -
occupation | Jane Roe and a nurse left. | -
health-condition | Jane Roe is dyslexic. | Jane Roe, dyslexic
health-condition | an injury to Sam Poe | Sam Poe, injury
health-condition | Jane Roe suffers from her fame. | -
health-condition | Jane Roe wrote of the cancer in politics. | -
hospitalised | Jane Roe was hospitalised in May. | Jane Roe, -
hospitalised | her hospitalization | Jane Roe, -
hospitalised | Sam Poe was admitted to hospital. | Sam Poe, -
hospitalised | Sam Poe was not hospitalised. | not Sam Poe, -
hospitalised | Jane Roe opened a hospital wing. | -
`;
