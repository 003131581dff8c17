/** Titles before names: they are no part of the name. */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor president vice-president mayor judge justice king queen prince princess duke duchess count countess pope cardinal bishop archbishop father sister rev reverend pastor imam rabbi sheikh gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl officer detective sheriff chief secretary minister chancellor ambassador congressman congresswoman coach saint st".split(
    " ",
  ),
);
/** Titles that a name keeps, since the name is no name without them ("Prince Harry", "Pope Francis"). */
export const KEPT_TITLES: ReadonlySet<string> = new Set(
  "king queen prince princess duke duchess pope lady lord dame sir saint count countess".split(" "),
);
