import { expect, test } from "vitest";
import { canonicalOf } from "./address.ts";

test.each<[string, string | null, string | null, string | null]>([
  ["what the page declares", "https://courier.example/a", "https://courier.example/a?page=1", "https://courier.example/a"],
  ["… on another host of the same site", "https://www.courier.example/a", "https://m.courier.example/a", "https://www.courier.example/a"],
  ["… of a site under a shared name", "https://www.courier.co.uk/a", "https://amp.courier.co.uk/a", "https://www.courier.co.uk/a"],
  ["where the page declares nothing, where it was found", null, "https://courier.example/a?utm_source=x#b", "https://courier.example/a"],
  ["another site's address: the page is a copy", "https://agency.example/1", "https://courier.example/a", "https://courier.example/a"],
  ["… also under a shared name", "https://agency.co.uk/1", "https://courier.co.uk/a", "https://courier.co.uk/a"],
  ["the front page's address says nothing", "https://courier.example/", "https://courier.example/a", "https://courier.example/a"],
  ["… but of the front page", "https://courier.example/", "https://www.courier.example/", "https://courier.example/"],
  ["a page that was found nowhere", "https://courier.example/a", null, "https://courier.example/a"],
  ["… and declares nothing", null, null, null],
  ["another server at the same address", "http://127.0.0.1:8001/a", "http://127.0.0.1:8002/a", "http://127.0.0.1:8002/a"],
])("%s", (_, declared, found, expected) => {
  expect(canonicalOf(declared, found)).toBe(expected);
});
