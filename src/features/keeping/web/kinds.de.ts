/** What is kept for a time, in German, by its kind; in English the server says it. */
export const kindsInGerman: Readonly<Record<string, string>> = {
  "organisation.invitations": "Einladungen, nach dem Tag, bis zu dem sie galten",
  "duty.absences": "Wann jemand nicht da war, nachdem es vorbei ist",
  "requests.drafts": "Entwürfe, die begonnen und nicht gesendet wurden",
  "inbox.read": "Zeilen im Posteingang, nachdem sie gelesen wurden",
  "lessons.offers": "Lektionen, die jemandem angeboten und nicht begonnen wurden",
  "growth.rounds": "Runden, in denen andere ihre Sicht gegeben haben, nachdem sie beendet sind",
  "meetings.past": "Besprechungen aus eigenen Kalendern, nachdem sie zu Ende sind",
  "afterwards.revealed":
    "Was beide Seiten nach erledigten Anfragen gesagt haben; die Zahlen der Teams bleiben",
  "fairness.settled": "Fragen zum fairen Service mit ihren Antworten, nachdem sie geklärt sind",
  "surveys.released": "Wellen von Umfragen mit ihren Ergebnissen, nachdem sie geöffnet wurden",
  "commitments.ended": "Selbstverpflichtungen von Leitungen, nachdem sie beendet sind",
  "mediation.ended":
    "Mediationen, nachdem sie zurückgezogen oder abgeschlossen wurden; eine Vereinbarung bleibt, wo beide Seiten es wünschen",
  "debriefs.closed": "Nachbesprechungen, nachdem sie abgeschlossen sind",
  "thanks.all": "Dank, mit seinen Worten",
  "gatherings.past": "Treffen, nachdem sie stattgefunden haben",
  "gatherings.coffee":
    "Ausgeloste Kaffees, nach ihrem Monat (bei weniger als einem Jahr können dieselben zwei eher wieder ausgelost werden)",
  "audit.acts": "Das Protokoll: wer was getan hat, und wann",
};
