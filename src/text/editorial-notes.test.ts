import fc from "fast-check";
import { expect, test } from "vitest";
import { editorialNotesOf } from "./editorial-notes.ts";

test.each<[string, string]>([
  ["Correction: An earlier version of this article misstated the age of Ms. Quill.", "correction"],
  ["CORRECTION (March 3, 2015): Ned Ashe is the harbour master, not the mayor.", "correction"],
  ["Correction 9 December 2014: The post came from a satirical site.", "correction"],
  ["Corrections and clarifications: The concert was on Friday, not on Saturday.", "correction"],
  ["An earlier version of this story incorrectly said that two ferries had sunk. One did.", "correction"],
  ["This article was amended on 3 March 2015 to correct the spelling of Ostrey.", "correction"],
  ["• This article was amended on 3 March 2015. It first gave the wrong year.", "correction"],
  ["This story originally reported that the lamp was stolen. We regret the error.", "correction"],
  ["This post has been corrected.", "correction"],
  ["(Corrects spelling of minister's name in paragraph 3)", "correction"],
  ["A previous version of this headline misidentified the actress.", "correction"],
  ["Editor’s note: This story has been updated to correct the name of the ship.", "correction"],
  ["Clarification: The council votes on the budget only, not on the mayor.", "clarification"],
  ["Editor's note: This story has been updated to clarify who owns the lighthouse.", "clarification"],
  ["Updated to clarify ownership of the campus.", "clarification"],
  ["UPDATE: The harbour master has now told us that the lamp is back.", "update"],
  ["UPDATED 8:28 p.m. ET: The ferry company released a statement on Tuesday.", "update"],
  ["Update at 2:11 p.m.: The patient walked out of the clinic.", "update"],
  ["[UPDATE, 7 Jan 2015: Sure enough, no ship came over Christmas.]", "update"],
  ["UPDATE 2-Harbour of Ostrey reopens after storm", "update"],
  ["This story has been updated with a comment from the coast guard.", "update"],
  ["This article has been retracted.", "retraction"],
  ["RETRACTED: The lighthouse that talked to its keeper", "retraction"],
  ["Retraction: We can no longer stand by this story and apologise to Ms. Quill.", "retraction"],
  ["Editor's note: The Evening Pilot has retracted this article because its author made up the quotations.", "retraction"],
  ["We have withdrawn this story after an internal review.", "retraction"],
  ["This story has been removed from our site at the request of the family.", "retraction"],
])("a note: %s", (line, kind) => {
  const text = `A lamp goes out\n\nBoats came in.\n\n${line}`;
  expect(editorialNotesOf(text).map((n) => [n.kind, text.slice(n.start, n.end)])).toEqual([[kind, line]]);
});

test.each([
  "Quill asked the magazine for a correction to its story.",
  "The Courier has retracted its story about the actress, a spokesman said.",
  "“Correction: I was never married,” she wrote on Friday.",
  "“This article has been retracted,” the editor of the journal told reporters.",
  "The publisher said this article was retracted in May.",
  "Her lawyer demanded that this story be removed and asked why an earlier version of this story had not been deleted.",
  "Corrections: Policy",
  "Corrections officers found the man in his cell at dawn.",
  "Correction fluid was found on the ledger, police said.",
  "A market correction: that is what brokers fear, she said, and nobody could tell when it would come. Prices have been updated.",
  "An earlier version of this bill would have closed the harbour.",
  "An earlier version of the phone was recalled.",
  "A version of this article appeared in print on page A1 on Tuesday.",
  "An earlier version of this essay was published in The Harbour Review.",
  "This interview has been edited for length and clarity.",
  "This interview has been condensed and edited.",
  "Updated: March 3, 2015",
  "Updated 11:42 AM ET",
  "This page was last updated at 11:42 GMT.",
  "Update your browser to see this page.",
  "Updates to come as the story develops.",
  "Retraction: NBC anchor Jonas Reed has been forced to admit that he was never aboard.",
  "Editor's note: Lena Orr, who wrote this article, is a member of the council.",
  "Note: Prices include tax.",
  "The study in question has been withdrawn by the journal, and the report was updated on Monday.",
  "We regret the loss of life, the company wrote.",
  "If this article is corrected, we shall say so.",
  "This video has been removed by the user.",
  "The minister withdrew the bill and clarified his earlier statement.",
])("no note: %s", (line) => {
  expect(editorialNotesOf(`A lamp goes out\n\nBoats came in.\n\n${line}`)).toEqual([]);
});

test("a label on a line of its own is one note with the line below it", () => {
  const text = "A lamp goes out\n\nBoats came in.\n\nCorrection: December 20, 2023:\n\nThe lamp was pink.\n\nBoats went out.";
  expect(editorialNotesOf(text).map((n) => text.slice(n.start, n.end))).toEqual(["Correction: December 20, 2023:\n\nThe lamp was pink."]);
});

test("the note in a long paragraph is its sentence", () => {
  const text = `${"Boats came in on Friday and went out again. ".repeat(20)}This article was amended on 3 March to correct the day. Boats went out.`;
  expect(editorialNotesOf(text).map((n) => text.slice(n.start, n.end))).toEqual(["This article was amended on 3 March to correct the day."]);
});

test("notes stand within the text, in order, whatever it is", () => {
  const part = fc.constantFrom(
    "Correction",
    ":",
    " ",
    "\n",
    "this story",
    "has been",
    "retracted",
    ".",
    "“",
    "”",
    "Update",
    "12:30",
    "An earlier version of",
    "(",
    "we regret the error",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join(" ");
      let end = 0;
      for (const note of editorialNotesOf(text)) {
        expect(note.start >= end && note.start < note.end && note.end <= text.length).toBe(true);
        end = note.end;
      }
    }),
  );
});
