/** What people are called by their trade or rank, in one word; "actress" is told as "actor". */
export const COMMON_TRADES: ReadonlySet<string> = new Set(
  `singer songstress crooner actor rapper model supermodel comedian comedienne comic director producer filmmaker author writer host presenter
  footballer player quarterback pitcher golfer boxer racer driver athlete coach chef designer journalist reporter editor anchor politician
  senator congressman congresswoman governor mayor president minister chancellor judge lawyer attorney doctor surgeon professor scientist
  physicist musician drummer guitarist bassist dj songwriter composer dancer choreographer photographer artist painter businessman
  businesswoman entrepreneur mogul billionaire socialite duchess duke prince princess king queen pope bishop priest pastor soldier officer
  detective astronaut swimmer skater gymnast wrestler activist blogger influencer stylist banker economist historian engineer`.split(/\s+/),
);
