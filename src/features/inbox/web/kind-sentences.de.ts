import type { Translated } from "#web/data/translated.ts";
import type { kindSentences as english } from "./kind-sentences.ts";

export const kindSentences: Translated<typeof english> = {
  asked: {
    label: "Eine neue Anfrage für dich",
    hint: "Sie kam, während du Dienst hast, oder ging gleich an dich.",
  },
  "asked-team": {
    label: "Eine neue Anfrage für dein Team",
    hint: "Noch hat sie niemand übernommen.",
  },
  assigned: { label: "Eine Anfrage wurde dir gegeben", hint: "Von jemandem aus deinem Team." },
  "handed-over": {
    label: "Eine Anfrage wurde deinem Team übergeben",
    hint: "Du hast Dienst, oder du leitest das Team.",
  },
  replied: {
    label: "Eine Antwort",
    hint: "Zu einer Anfrage, die von dir ist, die du bearbeitest oder der du folgst.",
  },
  noted: { label: "Eine Notiz", hint: "Zu einer Anfrage, die du bearbeitest." },
  follows: {
    label: "Du kannst einer Anfrage folgen",
    hint: "Jemand lässt dich die Anfrage sehen, und du erfährst, was mit ihr geschieht.",
  },
  mentioned: { label: "Jemand hat dich erwähnt", hint: "In einer Antwort oder einer Notiz." },
  "part-finished": { label: "Ein Teil ist erledigt", hint: "Deine Anfrage hat darauf gewartet." },
  "promise-nearing": {
    label: "Eine Zusage rückt näher",
    hint: "Ein Viertel ihrer Arbeitszeit ist noch übrig.",
  },
  "promise-broken": {
    label: "Eine Zusage ist gebrochen",
    hint: "Du bearbeitest die Anfrage, oder du leitest das Team.",
  },
  quiet: {
    label: "Es ist still geworden",
    hint: "Länger als üblich hat sich nichts bewegt, und der kleinste nächste Schritt liegt bei dir.",
  },
  "was-this-right": {
    label: "War es richtig?",
    hint: "Worum du gebeten hast, ist erledigt.",
  },
  reopened: {
    label: "Etwas hat gefehlt",
    hint: "Eine Arbeit von dir oder deinem Team ist zurückgekommen.",
  },
  confirmed: { label: "Es war richtig", hint: "Das hat ein Kunde über deine Arbeit gesagt." },
  done: { label: "Eine Anfrage, der du folgst, ist erledigt", hint: "" },
  withdrawn: {
    label: "Eine Anfrage wird nicht mehr gebraucht",
    hint: "Du bearbeitest sie oder folgst ihr.",
  },
  merged: {
    label: "Eine Anfrage wurde Teil einer anderen",
    hint: "Sie ist von dir, du bearbeitest sie oder folgst ihr.",
  },
  split: {
    label: "Eine Anfrage steht wieder für sich",
    hint: "Sie war versehentlich Teil einer anderen geworden.",
  },
  "outside-declined": {
    label: "Doch kein Kunde draußen, der wartet",
    hint: "Du hast gesagt, dass einer wartet; das Team, das die Anfrage bearbeitet, sieht es anders und sagt, warum.",
  },
  added: { label: "Du gehörst zu einem weiteren Team", hint: "" },
  "duty-swapped": {
    label: "Ein Dienst von dir wurde getauscht",
    hint: "Von jemandem aus dem Team oder deiner Leitung.",
  },
  chain: {
    label: "Die Kette bis zu den Kunden draußen",
    hint: "Ein Glied deines Teams wartet auf ein Ja oder hat sich geändert.",
  },
  goals: {
    label: "Ziele",
    hint: "Es ist Zeit zu sagen, wie es steht, oder jemand hat etwas zu einem Ziel von dir gesagt.",
  },
  commitments: {
    label: "Selbstverpflichtungen",
    hint: "Deine ist fällig, oder du wirst gebeten, die von jemand anderem zu unterstützen.",
  },
  balance: {
    label: "Balance",
    hint: "Drinnen ging etwas besser, während es Kunden draußen schlechter ging.",
  },
  debriefs: {
    label: "Nachbesprechungen",
    hint: "Du wirst gebeten, mit anderen zurückzuschauen, oder der Tag einer Maßnahme von dir ist vorbei.",
  },
  surveys: {
    label: "Umfragen",
    hint: "Du wirst gefragt, wie du bedient wirst, eine Welle schließt bald, oder du hast einen Teil ihres Schlüssels.",
  },
  digest: { label: "Der Monat in Worten", hint: "Für alle, die leiten, einmal im Monat." },
  fairness: {
    label: "Fairer Service",
    hint: "Einer eurer Kunden wartet unter gleichen Umständen länger als andere, und du wirst gefragt, warum.",
  },
  heard: {
    label: "Was gehört wurde",
    hint: "Ergebnisse einer Umfrage sind da, oder ein Team sagt, was es daraus macht.",
  },
  defects: {
    label: "Ursachen, die sich wiederholen",
    hint: "Von mehreren Fehlern eines Service deines Teams wird in ähnlichen Worten erzählt. Für alle, die leiten.",
  },
  meetings: {
    label: "Besprechungen",
    hint: "Eine von dir beginnt in wenigen Minuten, oder jemand kommt später dazu oder gar nicht.",
  },
  mediation: {
    label: "Mediation",
    hint: "Dort wartet etwas auf dich; mehr steht nicht in der Zeile.",
  },
  afterwards: {
    label: "Nach einer erledigten Anfrage",
    hint: "War es richtig, und wie war es? Du wirst höchstens einmal im Monat gefragt und erfährst, wann beide Seiten es lesen können.",
  },
  lessons: {
    label: "Lektionen",
    hint: "Dir wird eine Lektion von fünf Minuten angeboten für das, was du gerade tust: höchstens einmal im Monat.",
  },
  thanks: {
    label: "Dank",
    hint: "Jemand dankt dir oder deinem Team, oder Worte eines Kunden erreichen dich, weil du einen Anteil hattest.",
  },
  growth: {
    label: "Tagebuch und Entwicklung",
    hint: "Jemand bittet dich um deine Sicht oder teilt eine Seite mit dir, deine eigene Runde ist beendet, oder es ist Zeit, auf deinen Vorsatz zu schauen. Mehr steht nicht in der Zeile.",
  },
  gatherings: {
    label: "Treffen und Kaffee",
    hint: "Dein Team ist eingeladen, ein Tag hat sich geändert, oder für dich wurde ein Kaffee ausgelost.",
  },
  conduct: {
    label: "Verhaltenskodex",
    hint: "Der Verhaltenskodex hat eine neue Fassung. Die Zeile verschwindet, sobald du sagst, dass du sie gelesen hast.",
  },
};
