/** More rows of the table in cases.ts: posts, works, prizes and organizations. */
export const CASES_OF_WORK = `
position | Jane Roe is one of Sam Poe's campaign managers. | Jane Roe, campaign manager
position | judges Jane Roe, Sam Poe and Rosa Lin | Jane Roe, judge; Rosa Lin, judge; Sam Poe, judge
position | the leader of Acme, Jane Roe, | Jane Roe, leader
position | Jane Roe wants to be president. | -
position | Jane Roe judged the president. | -
employer | The Courier's Jane Roe | Jane Roe, The Courier
employer | Jane Roe, an Acme engineer, left. | Jane Roe, Acme
employer | Jane Roe wrote to Acme. | -
employer | Jane Roe bought Acme's car. | -
member-of | Sam Poe of the rock band Night Band | Sam Poe, Night Band
member-of | her Night Band bandmate Sam Poe | Sam Poe, Night Band
member-of | Jane Roe thanked the Night Band. | -
member-of | Jane Roe owns the Night Owls. | -
party | Jane Roe (R-Ohio) voted. | Jane Roe, Republican
party | Jane Roe, D-Ohio, voted. | Jane Roe, Democrat
party | Jane Roe mocked the Republican. | -
party | The Republican plan pleased Jane Roe. | -
educated-at | She holds a degree from Acme University. | Jane Roe, Acme University
educated-at | Jane Roe, a graduate of Acme University, left. | Jane Roe, Acme University
educated-at | Jane Roe funds Acme University. | -
educated-at | Jane Roe visited Acme University. | -
award | Jane Roe won the Golden Reel and the Arland Games. | Jane Roe, Arland Games; Jane Roe, Golden Reel
award | Jane Roe was honored with the Golden Reel. | Jane Roe, Golden Reel
award | Jane Roe lost the Golden Reel. | -
award | Jane Roe missed out on an Oscar. | -
nominated-for | Night Ferry was nominated for a Golden Reel. | Night Ferry, Golden Reel
nominated-for | She has two Oscar nominations. | Jane Roe, Oscar
nominated-for | Jane Roe nominated Sam Poe for a chat. | -
nominated-for | Jane Roe presented a Golden Reel. | -
cast-member | In Night Ferry, Jane Roe plays a spy. | Night Ferry, Jane Roe
cast-member | Jane Roe joined the cast of Night Ferry. | Night Ferry, Jane Roe
cast-member | Jane Roe reviewed Night Ferry. | -
director | Night Ferry's director, Jane Roe, left. | Night Ferry, Jane Roe
director | the director of Night Ferry, Jane Roe | Night Ferry, Jane Roe
director | Jane Roe directed traffic near Night Ferry. | -
director | Jane Roe praised the director of Night Ferry. | -
author | the novel, Low Tide, by Jane Roe | Low Tide, Jane Roe
author | Jane Roe released her memoir Low Tide. | Low Tide, Jane Roe
author | Jane Roe wrote a review of Low Tide. | -
author | Jane Roe quoted Low Tide. | -
performer | the song “Night Song” by Jane Roe | Night Song, Jane Roe
performer | her performance of Night Song | Night Song, Jane Roe
performer | Jane Roe danced to “Night Song”. | -
performer | Jane Roe sold Night Song. | -
presenter | the host of Night Talk, Jane Roe, left | Night Talk, Jane Roe
presenter | Night Talk, hosted by Jane Roe | Night Talk, Jane Roe
presenter | Jane Roe was a guest on Night Talk. | -
presenter | Jane Roe hosted a party. | -
founded-by | the founder of Acme, Jane Roe | Acme, Jane Roe
founded-by | Acme was founded by Jane Roe. | Acme, Jane Roe
founded-by | Jane Roe found her way at Acme. | -
founded-by | Jane Roe funded Acme. | -
date-founded | Jane Roe founded Acme in 1948. | Acme, 1948
date-founded | Acme, established in Lisbon in 1948, grew. | Acme, 1948
date-founded | Acme, formed in 1948, grew. | Acme, 1948
date-founded | Acme was sold in 1948. | -
date-founded | Acme was found guilty in 1948. | -
headquarters | Acme University in Lisbon | Acme University, Lisbon
headquarters | Acme's headquarters in Lisbon | Acme, Lisbon
headquarters | Acme opened in Lisbon. | -
headquarters | Acme won in Lisbon. | -
headquarters | Acme met in Lisbon. | -
parent-organization | Acme's Beta Center | Beta Center, Acme
parent-organization | Acme subsidiary Beta | Beta, Acme
parent-organization | Acme's Beta | -
parent-organization | Acme met Beta. | -
parent-organization | Beta, a rival of Acme, grew. | -
chief-executive | Jane Roe, Acme's chief executive, left. | Acme, Jane Roe
chief-executive | the CEO of Acme, Jane Roe | Acme, Jane Roe
chief-executive | Acme founder Jane Roe | -
chief-executive | Acme fired Jane Roe. | -
chief-executive | Jane Roe met the CEO. | -
owned-by | Acme is owned by Jane Roe. | Acme, Jane Roe
owned-by | her company Acme | Acme, Jane Roe
owned-by | Jane Roe thanked Acme. | -
owned-by | Jane Roe works at Acme. | -
owned-by | Jane Roe owes Acme money. | -
`;
