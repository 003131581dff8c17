import type { Gender } from "../../model/entity.ts";

const words = (list: string): string[] => list.trim().split(/\s*,\s*|\s*\n\s*/);

/** Kin and love: nouns that need somebody whose they are, with the gender that they tell. */
export const RELATION_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(
    "wife, ex-wife, girlfriend, ex-girlfriend, fiancée, mother, mom, mum, mama, daughter, sister, half-sister, stepmother, stepmom, stepdaughter, stepsister, grandmother, grandma, granddaughter, aunt, niece, widow, sister-in-law, mother-in-law, daughter-in-law, bride, godmother, goddaughter",
  ).map((w): [string, Gender] => [w, "f"]),
  ...words(
    "husband, ex-husband, boyfriend, ex-boyfriend, fiancé, father, dad, papa, son, brother, half-brother, stepfather, stepdad, stepson, stepbrother, grandfather, grandpa, grandson, uncle, nephew, widower, brother-in-law, father-in-law, son-in-law, groom, godfather, godson",
  ).map((w): [string, Gender] => [w, "m"]),
  ...words(
    "fiance, fiancee, partner, spouse, ex, beau, lover, child, baby, sibling, twin, cousin, friend, pal, bff, best friend, co-star, costar, bandmate, colleague, rival, love interest, parent, grandparent, grandchild, godparent, newborn, firstborn, heir, colleague, mentor, manager, publicist, rep, representative, spokesperson, spokesman, spokeswoman, lawyer, attorney, agent, assistant, bodyguard, stylist, boss, neighbor, neighbour",
  ).map((w): [string, Gender] => [w, null]),
]);

/** Occupations and other roles by which a text speaks of a person ("the singer"). */
export const ROLE_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(
    "actress, businesswoman, songstress, comedienne, congresswoman, hostess, queen, princess, duchess, countess, spokeswoman, saleswoman, waitress, heiress, supermodel, woman, girl, lady, first lady, diva, starlet, mother-to-be, chairwoman, policewoman, mom-of-two, mom, mum, mother, widow, bride, blonde, brunette, beauty, ballerina",
  ).map((w): [string, Gender] => [w, "f"]),
  ...words(
    "actor, businessman, congressman, king, prince, duke, earl, spokesman, salesman, waiter, heir, man, boy, guy, gentleman, chairman, policeman, father, dad, widower, groom, hunk, frontman, crooner",
  ).map((w): [string, Gender] => [w, "m"]),
  ...words(`singer, rapper, model, star, superstar, musician, songwriter, singer-songwriter, producer, director, filmmaker, author, writer, novelist, journalist, reporter, editor, host, presenter, comedian, comic, celebrity, entertainer, performer, artist,
    dancer, choreographer, designer, chef, athlete, player, footballer, quarterback, golfer, swimmer, boxer, wrestler, coach, racer, driver, politician, senator, president, governor, mayor, minister, secretary, candidate, congressperson, representative, lawmaker,
    lawyer, attorney, prosecutor, judge, doctor, surgeon, physician, nurse, teacher, professor, scientist, researcher, engineer, executive, entrepreneur, mogul, tycoon, billionaire, millionaire, socialite, influencer, youtuber, blogger, vlogger, personality,
    reality star, tv star, pop star, rock star, movie star, film star, soap star, rocker, guitarist, drummer, bassist, pianist, composer, conductor, dj, mc, emcee, vocalist, pop singer, hitmaker, popstar, icon, legend, activist, officer, detective, sheriff, soldier,
    commander, general, captain, pilot, astronaut, bishop, priest, pope, pastor, student, teenager, teen, victim, suspect, defendant, gunman, shooter, attacker, killer, employee, worker, customer, fan, resident, founder, co-founder, ceo, chief executive, manager,
    boss, owner, photographer, painter, sculptor, screenwriter, playwright, poet, cartoonist, illustrator, critic, columnist, anchor, newsman, broadcaster, commentator, magician, stuntman, stylist, makeup artist, hairdresser, trainer, nutritionist, therapist,
    psychologist, spokesperson, representative, royal, monarch, mother-of-two, father-of-two, newlywed, parent, youngster, toddler, native, alum, veteran, newcomer, champion, winner, nominee, contestant, leader, activist, ambassador, diplomat, economist, analyst, expert,
    inventor, investor, developer, programmer, hacker, whistleblower, farmer, fisherman, firefighter, paramedic, trooper, inmate, prisoner, fugitive, immigrant, refugee, heartthrob, bachelor, billionaire, magnate, adviser, advisor, aide, chairperson, principal, superintendent`).map(
    (w): [string, Gender] => [w, null],
  ),
]);

/** Nouns that stand for two or more people already named. */
export const PAIR_NOUNS: ReadonlySet<string> = new Set(
  words(
    "couple, pair, duo, twosome, exes, newlyweds, lovebirds, spouses, parents, twins, siblings, brothers, sisters, co-stars, costars, actors, stars, singers, friends, bandmates, former couple, lovers, trio, sweethearts, a-listers, celebs, celebrities",
  ),
);

/** Nouns of people who speak without a name. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  words(
    "source, sources, insider, insiders, pal, pals, friend, friends, spy, spies, snitch, tipster, mole, onlooker, onlookers, eyewitness, eyewitnesses, witness, witnesses, rep, reps, representative, representatives, spokesperson, spokespeople, spokesman, spokeswoman, spokesmen, official, officials, authorities, police, cops, investigators, prosecutors, detectives, officers, bystander, confidant, confidante, informant, aide, aides, publicist, lawyer, lawyers, attorney, attorneys, agent, manager, neighbor, neighbors, neighbour, neighbours, staff, staffer, staffers, fan, fans, critics, experts, doctors, scientists, researchers, analysts, observers, residents, relatives, family, employee, employees, colleagues, colleague, executives, observer, team, camp, network, studio, company, department, someone, somebody, tattler, whistleblower, deputies, informer, rescuers, firefighters, organizers, producers",
  ),
);
