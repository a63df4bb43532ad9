import type { Screen } from "./screens.ts";

/** What pages are called in German, by their path: each that has a name in English has one here. */
export const screensInGerman: Readonly<
  Record<string, Pick<Screen, "tab" | "place" | "placeFor"> | undefined>
> = {
  "/serve": { tab: "Warteschlange" },
  "/lingering": { tab: "Still", place: "Was still geworden ist" },
  "/requests": { place: "Deine Anfragen" },
  "/search": { place: "Anfragen suchen" },
  "/inbox": { place: "Posteingang" },

  "/relationships": { tab: "Team für Team" },
  "/relationships/held": { tab: "Wer es hatte", place: "Wer es hatte" },
  "/defects": { tab: "Fehler", place: "Fehler" },
  "/afterwards": { tab: "Antworten", place: "Antworten nach Anfragen" },
  "/goodwill": { tab: "Guter Wille", place: "Guter Wille" },
  "/gatherings": { tab: "Treffen", place: "Treffen zwischen Teams" },
  "/gatherings/coffee": { place: "Kaffee zu zweit" },
  "/fairness": { tab: "Fairer Service", place: "Fairer Service" },

  "/chain": { tab: "Blick zum Kunden", place: "Dein Blick zum Kunden" },
  "/chain/links": { tab: "Glieder", place: "Glieder der Kette" },
  "/chain/exercise": { place: "Deine Glieder nennen" },
  "/chain/picture": { tab: "Die ganze Kette", place: "Die ganze Kette" },
  "/customers-outside": { tab: "Kunden draußen", place: "Kunden draußen" },
  "/parity": { tab: "Parität", place: "Parität" },

  "/goals": { tab: "Ziele", place: "Ziele" },
  "/rewards": { tab: "Belohnungen", place: "Belohnungen" },
  "/initiatives": { tab: "Vorhaben", place: "Vorhaben" },
  "/commitments": { tab: "Selbstverpflichtungen", place: "Selbstverpflichtungen" },
  "/balance": { tab: "Balance", place: "Balance" },
  "/scorecard": { tab: "Kennzahlen", place: "Kennzahlen" },
  "/together": { tab: "Innen und außen", place: "Innen und außen: Zahlen und Ergebnisse" },
  "/together/file": { place: "Eine Datei mit Zahlen und Ergebnissen ansehen" },
  "/together/known": {
    place: "Was über zufriedene Teams und zufriedene Kunden bekannt ist",
  },
  "/digests": { tab: "Der Monat", place: "Der Monat in Worten" },

  "/improve": { tab: "Maßnahmen", place: "Maßnahmen aus Nachbesprechungen" },
  "/debriefs": { tab: "Nachbesprechungen", place: "Nachbesprechungen" },
  "/surveys": {
    tab: "Umfragen",
    place: "Umfragen",
    placeFor: "was gehört wurde, Ergebnisse, Puls, Wellen, Antworten",
  },
  "/surveys/results": {
    place: "Was gehört wurde",
    placeFor: "Umfragen, Ergebnisse, Puls, Wellen, Antworten",
  },
  "/surveys/answer": { place: "Was du gefragt wirst" },
  "/mediation": { tab: "Mediation", place: "Mediation" },

  "/me/thanks": { tab: "Dank", place: "Dank, den du bekommen und gegeben hast" },
  "/thanks/new": { place: "Danke sagen" },
  "/thanks/customers": { place: "Dank aus der Kundschaft weitergeben" },
  "/me/meetings": {
    tab: "Besprechungen",
    place: "Besprechungen",
    placeFor: "zu spät, später, verspätet, pünktlich, kann nicht kommen, Kalender",
  },
  "/me/meetings/calendars": { place: "Deine Kalender" },
  "/me/meetings/attendance": { place: "Einen Anwesenheitsbericht einlesen" },
  "/me/lessons": { tab: "Lektionen", place: "Lektionen" },
  "/me/journal": { tab: "Tagebuch", place: "Tagebuch" },
  "/me/journal/shared": { place: "Mit mir geteilt" },
  "/me/growth": { tab: "Entwicklung", place: "Entwicklung" },
  "/me/growth/resolution": { place: "Vorsatz" },
  "/conduct": { tab: "Kodex", place: "Verhaltenskodex" },
  "/me": { tab: "Einstellungen", place: "Einstellungen" },
  "/me/notifications": { place: "Benachrichtigungen" },
  "/me/security": { place: "Sicherheit" },
  "/me/keys": { place: "Dein eigener Schlüssel" },
  "/me/tokens": { place: "Zugänge für Programme" },
  "/me/stored": { place: "Was über mich gespeichert ist" },
  "/me/teams": { place: "Du und andere Teams" },

  "/administration/calendars": { place: "Arbeitszeiten" },
  "/people": { place: "Personen" },
  "/administration": { place: "Verwaltung" },
  "/administration/teams": { place: "Teams" },
  "/administration/lessons": { place: "Eigene Lektionen" },
  "/administration/imports": { place: "Importe" },
};
