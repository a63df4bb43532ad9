import { expect, test } from "vitest";
import { everyday } from "../testing/everyday.ts";
import { languageOf } from "./language.ts";

test.each([
  "Das ist wirklich nicht die Antwort, auf die wir warten.",
  "Pourquoi est-ce que la facture n'est pas dans le système ?",
  "No puedo abrir el archivo que me enviaste, gracias por la ayuda.",
  "Non riesco ad aprire il file che mi hai mandato, grazie per l'aiuto.",
  "Ik heb het bestand niet gekregen, kunnen jullie het nog een keer sturen?",
  "Nie mogę otworzyć pliku, proszę o pomoc, dziękuję.",
  "Jag har inte fått filen som du skickade, tack för hjälpen.",
  "Почему это до сих пор не готово?",
  "为什么还没有完成？",
  "なぜまだ終わっていないのですか",
])("%s is another language, and is not judged", (text) => {
  expect(languageOf(text)).toBe("other");
});

test.each(["", "   \n", "12345 // 42", "🙂🙂", "!!!"])("'%s' has no words", (text) => {
  expect(languageOf(text)).toBe("none");
});

test("all everyday messages are English: British, American, dialect, second-language and terse ones", () => {
  expect(everyday.filter((text) => languageOf(text) !== "english")).toEqual([]);
});

test("a foreign name or greeting does not make a message foreign", () => {
  expect(languageOf("Herr von der Leyen asked for the file, danke")).toBe("english");
});
