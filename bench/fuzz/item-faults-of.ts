import { openItems } from "../../src/intake/open.ts";
import { isHearsayError } from "../../src/model/hearsay-error.ts";
import { faultsOf } from "./faults-of.ts";

/** What is wrong with how an input is opened, whatever is in it: nothing, or sentences; and how many things came out of it. */
export async function itemFaultsOf(bytes: Uint8Array, name: string): Promise<{ faults: string[]; items: number }> {
  const faults: string[] = [];
  let items = 0;
  const isSentence = (text: string): boolean => /^.+ .+\.$/s.test(text);
  try {
    for await (const item of openItems([bytes], name)) {
      items++;
      if ("article" in item) faults.push(...faultsOf(item));
      else if ("unread" in item && !isSentence(item.unread.reason)) faults.push(`${item.unread.code} is no sentence: ${item.unread.reason}`);
      else if ("listed" in item && !/^https?:\/\//.test(item.listed.url)) faults.push(`an address is ${item.listed.url}`);
    }
  } catch (error) {
    if (!isHearsayError(error)) faults.push(`it throws ${String((error as Error).stack).slice(0, 600)}`);
    else if (!isSentence(error.message)) faults.push(`${error.code} is no sentence: ${error.message}`);
  }
  return { faults, items };
}
