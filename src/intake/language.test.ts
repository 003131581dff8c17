import { describe, expect, test } from "vitest";
import { openReader } from "../reader.ts";
import { languageOf } from "./language.ts";
import { openArticles } from "./open.ts";

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Mara Quill and the chef Ned Ashe were seen together in Bristol on Saturday night.",
    "A spokesman for the singer declined to comment on the report.",
    "The harbour will stay shut until the spring, the council said.",
  ],
  de: [
    "Die Schauspielerin bestätigte am Montag, dass sie im Frühjahr heiraten wird.",
    "Ein Sprecher des Sängers wollte den Bericht nicht kommentieren.",
    "Der Hafen bleibt nach Angaben der Stadt bis zum Frühling geschlossen.",
  ],
  fr: [
    "L'actrice a confirmé lundi qu'elle se marierait au printemps prochain.",
    "Un porte-parole du chanteur n'a pas souhaité commenter ces informations.",
    "Le port restera fermé jusqu'au printemps, a indiqué la mairie.",
  ],
  es: [
    "La actriz confirmó el lunes que se casará la próxima primavera.",
    "Un portavoz del cantante no quiso hacer comentarios sobre la noticia.",
    "El puerto seguirá cerrado hasta la primavera, según el ayuntamiento.",
  ],
  it: [
    "L'attrice ha confermato lunedì che si sposerà la prossima primavera.",
    "Un portavoce del cantante non ha voluto commentare la notizia.",
    "Il porto resterà chiuso fino alla primavera, ha detto il sindaco.",
  ],
  pt: [
    "A atriz confirmou na segunda-feira que vai casar na próxima primavera.",
    "Um porta-voz do cantor não quis comentar a notícia.",
    "O porto continuará fechado até à primavera, disse a câmara municipal.",
  ],
  nl: [
    "De actrice bevestigde maandag dat ze volgend voorjaar gaat trouwen.",
    "Een woordvoerder van de zanger wilde niet op het bericht reageren.",
    "De haven blijft volgens de gemeente tot het voorjaar gesloten.",
  ],
  pl: [
    "Aktorka potwierdziła w poniedziałek, że wiosną wyjdzie za mąż.",
    "Rzecznik piosenkarza nie chciał komentować tych doniesień.",
    "Port pozostanie zamknięty do wiosny, poinformowały władze miasta.",
  ],
  tr: [
    "Oyuncu pazartesi günü baharda evleneceğini doğruladı.",
    "Şarkıcının sözcüsü haber hakkında yorum yapmak istemedi.",
    "Belediyeden yapılan açıklamaya göre liman bahara kadar kapalı kalacak.",
  ],
  ru: [
    "Актриса подтвердила в понедельник, что весной выйдет замуж.",
    "Представитель певца отказался комментировать эти сообщения.",
    "По словам мэрии, порт останется закрытым до весны.",
  ],
};

describe.each(Object.entries(SENTENCES))("%s", (language, sentences) => {
  test.each(sentences)("%s", async (sentence) => {
    expect(await languageOf(sentence, null)).toBe(language);
  });
});

test.each([
  ["Mara Quill weds Ned Ashe", null, "en"],
  ["Ned Ashe, 41", "de", "de"],
  ["", null, "en"],
  // A name-heavy headline of English on a page that declares English.
  ["Sofia Alvarez Dines With Mystery Brunette Amid Divorce Rumors With Marco Rossi", "en", "en"],
  // An English article that quotes Spanish at length.
  [`${SENTENCES.en!.join(" ")} «${SENTENCES.es!.join(" ")}», she said. ${SENTENCES.en!.join(" ")} ${SENTENCES.en!.join(" ")}`, null, "en"],
])("«%s» on a page that declares %s", async (text, declared, language) => {
  expect(await languageOf(text, declared)).toBe(language);
});

test("what a text is in outweighs what its page declares", async () => {
  const page = `<html lang="en"><head><title>Hafen bleibt geschlossen</title></head><body><article><p>${SENTENCES.de!.join("</p><p>")}</p></article></body></html>`;
  for await (const { article, problems } of openArticles(Buffer.from(page), "hafen.html")) {
    expect(article.language).toBe("de");
    expect(problems.map((p) => [p.code, p.severity])).toContainEqual(["intake/not-english", "warning"]);
    expect(problems.find((p) => p.code === "intake/not-english")!.message).toContain("German (de)");
    const reader = await openReader({ annotator: "rules" });
    expect(await reader.read(article)).toMatchObject({ claims: [], utterances: [], entities: [], lead: null });
    expect((await reader.read({ ...article, language: "en" })).article.language).toBe("en");
    await reader.close();
  }
});
