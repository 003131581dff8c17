import type { Annotated } from "../../src/model/annotated.ts";

/** Annotates one text as an article would be. */
export type Annotate = (text: string) => Promise<Annotated>;
