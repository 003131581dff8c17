/** More rows of the table in cases.ts: what happens to people and what they do. */
export const CASES_OF_NEWS = `
attended | Jane Roe broke down in tears at the Night Gala. | Jane Roe, Night Gala
attended | The gala was loud, and guests included Jane Roe and Sam Poe. | Jane Roe, gala; Sam Poe, gala
attended | Guests included Jane Roe and Sam Poe. | -
arrested | Police arrested Sam Poe. | Sam Poe, -
arrested | the arrest of Sam Poe | Sam Poe, -
arrested | Sam Poe Arrested in Lisbon | Sam Poe, -
arrested | a warrant for the arrest of Sam Poe | -
charged-with | Sam Poe was charged with theft, fraud and assault. | Sam Poe, assault; Sam Poe, fraud; Sam Poe, theft
charged-with | Prosecutors charged Sam Poe with fraud. | Sam Poe, fraud
charged-with | Sam Poe faces charges of assault and battery. | Sam Poe, assault and battery
charged-with | Acme charged Sam Poe for two services. | -
charged-with | Sam Poe was charged with a new task. | Sam Poe, new task
charged-with | Sam Poe charged at Ned Kelly. | -
convicted-of | She pleaded guilty to fraud. | Jane Roe, fraud
convicted-of | A jury found Sam Poe guilty of fraud. | Sam Poe, fraud
convicted-of | his conviction for fraud | Sam Poe, fraud
convicted-of | Sam Poe pleaded guilty to both charges. | -
convicted-of | Sam Poe feels guilty. | -
sentenced-to | Sam Poe was jailed for two years. | Sam Poe, jailed for two years
sentenced-to | He was given a two-year sentence. | Sam Poe, two-year sentence
sentenced-to | She was fined $500. | Jane Roe, fined $500
sentenced-to | Sam Poe served two years as mayor. | -
sentenced-to | Sam Poe was given two songs. | -
accused-of | Sam Poe was accused by Jane Roe of theft and fraud. | Sam Poe, fraud; Sam Poe, theft
accused-of | Sam Poe was held on suspicion of fraud. | Sam Poe, fraud
accused-of | Sam Poe reported a fraud. | -
accused-of | Jane Roe accused nobody. | -
accused-of | Sam Poe was convicted of fraud. | -
sued | Acme was sued by Jane Roe. | Jane Roe, Acme
sued | her lawsuit against Acme | Jane Roe, Acme
sued | Jane Roe pursued Acme. | -
sued | Jane Roe did not sue Acme. | not Jane Roe, Acme
resigned-from | She quit the show. | Jane Roe, -
resigned-from | ousted president Sam Poe | Sam Poe, president
resigned-from | Jane Roe left the room. | -
resigned-from | Sam Poe fired at Ned Kelly. | -
appointed-to | her appointment as CEO of Acme | Jane Roe, ceo
appointed-to | Jane Roe was sworn in as president of Arland. | Jane Roe, president
appointed-to | Jane Roe named her dog Ned. | -
appointed-to | Jane Roe had an appointment at Acme. | -
elected-to | Arland elected Jane Roe president. | Jane Roe, president
elected-to | her re-election as mayor of Lisbon | Jane Roe, mayor
elected-to | She won the presidency. | Jane Roe, presidency
elected-to | Jane Roe voted for Sam Poe. | -
elected-to | Jane Roe won the race. | -
endorsed | her endorsement of Sam Poe | Jane Roe, Sam Poe
endorsed | Sam Poe was endorsed by Jane Roe. | Jane Roe, Sam Poe
endorsed | Jane Roe backed Sam Poe. | Jane Roe, Sam Poe
endorsed | Jane Roe endorses a cream. | -
endorsed | Jane Roe backed out on Sam Poe. | -
signed-with | her record deal with Acme Records | Jane Roe, Acme Records
signed-with | Acme Records signed Jane Roe. | Jane Roe, Acme Records
signed-with | She signed to Acme Records. | Jane Roe, Acme Records
signed-with | Jane Roe signed off at Acme. | -
signed-with | Jane Roe had a deal of luck at Acme. | -
bought | Jane Roe purchased an apartment in Lisbon. | Jane Roe, apartment
bought | Jane Roe splashed out on a yacht. | Jane Roe, yacht
bought | Acme acquired the company for $2 million. | Acme, company
bought | Jane Roe bought time. | -
bought | Jane Roe rented a house. | -
sold | Jane Roe offloaded her mansion. | Jane Roe, mansion
sold | Sam Poe listed the house for $2 million. | Sam Poe, house
sold | Acme is selling its business. | Acme, business
sold | Jane Roe sold nobody out. | -
sold | Jane Roe sought a house. | -
`;
