import type { FormWords } from "./form-words.ts";

const floors =
  "Mniej niż pięć odpowiedzi nie pokazuje się nigdy, ani niczego, z czego dałoby się je wyliczyć; słowa tylko tam, gdzie odpowiedziało co najmniej dziesięć osób, każde osobno.";

export const words: FormWords = {
  before: "Zanim padnie odpowiedź",
  modes: { anonymous: "Anonimowo", confidential: "Poufnie" },
  language: "Język pytań",
  until: (day) => `Otwarte do ${day}.`,
  promise: {
    anonymous: (day) => [
      `Odpowiedź jest zamykana w tej przeglądarce. Otworzyć ją można dopiero po ${day}, razem ze wszystkimi innymi, gdy zgodzi się dwoje z trojga strażników klucza.`,
      "Nic z tego, co się przechowuje, nie mówi, kto napisał odpowiedź, kiedy ani skąd: nie dowiedzą się tego nawet ci, którzy prowadzą Goodturn. Mógłby tylko ktoś, kto zmieniłby te strony albo śledził sieć, a sposób pisania może zdradzić autora.",
      floors,
      "Nikt nie wie, kto już odpowiedział, dlatego przypomnienia są dla wszystkich jednakowe.",
    ],
    confidential: (day) => [
      `Do ${day} odpowiedź jest przechowywana z nazwiskiem, aby można ją było zmienić: przeczytać mógłby ją ten, kto prowadzi bazę danych, i nikt inny.`,
      "Gdy badanie się zamyka, nazwisko jest usuwane, a to, co zostaje, nie ma czasu ani kolejności: nikt nie może go przywrócić.",
      floors,
      "Żaden ekran nie mówi, kto odpowiedział, dlatego przypomnienia są dla wszystkich jednakowe.",
    ],
  },
  head: {
    customers: (team) => `Jak obsługuje zespół ${team}`,
    mirror: () => "Co powiedzą o Państwu klienci?",
    staff: () => "Jak się pracuje",
  },
  intro: {
    customers: (team) =>
      `W tym czasie zespół ${team} dostał od Pani lub Pana prośbę. To, czego nie da się ocenić, można pominąć.`,
    mirror: (team) =>
      `Proszę zaznaczyć to, co zdaniem Pani lub Pana zaznaczą klienci zespołu ${team}. Różnica pokazuje, gdzie widzimy się inaczej.`,
    staff: () =>
      "O własnej pracy w ostatnich tygodniach. To, czego nie da się ocenić, można pominąć.",
  },
  ends: {
    agree: ["wcale", "w pełni"],
    ten: ["zupełnie nieprawdopodobne", "bardzo prawdopodobne"],
  },
  clear: "Usuń wybór",
  clearOf: (question) => `Usuń wybór: ${question}`,
  writtenIn: (language) => `Język tego pytania: ${language}.`,
  markOne: "Proszę zaznaczyć co najmniej jeden stopień.",
  send: "Wyślij",
  sendAgain: "Wyślij zmianę",
  sent: "Wysłano. Do zamknięcia badania można to zmienić.",
  changed: "Zmieniono od wysłania.",
  waiting: "Karta do głosowania jest pobierana.",
  noBallot: "Nie udało się pobrać karty do głosowania. Proszę za chwilę wczytać stronę ponownie.",
  elsewhere:
    "Karta do głosowania leży w innej przeglądarce: w tej, w której po otwarciu badania najpierw otwarto Goodturn. Proszę odpowiedzieć tam; drugiej nikt nie może wystawić.",
  allElsewhere:
    "Karty do głosowania leżą w innej przeglądarce: w tej, w której po otwarciu badania najpierw otwarto Goodturn, zwykle na komputerze w pracy. Proszę odpowiedzieć tam. Żaden serwer ich nie ma, aby nikt nie mógł rozpoznać odpowiedzi.",
};
