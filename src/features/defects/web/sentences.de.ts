import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

export const sentences: German = {
  refusals: {
    needsTeam:
      "Wähle zuerst das Team; seine Services und die Teams, die bei ihm anfragen, kommen danach.",
  },
  page: {
    title: "Fehler",
    subtitle: "Was nicht richtig war, warum, und was eine einzige Verbesserung beenden könnte",
    team: "Team oder Dienstleister",
    anyTeam: "alle",
    period: "Angefragt",
    download: "Als CSV herunterladen",
    back: "Alle Teams",
    emptyTitle: "In dieser Zeit wurde nichts bearbeitet",
    emptyText:
      "Wähle eine längere Zeit oder ein anderes Team. Was vertraulich ist, wird nirgends gezählt.",
    how: "Anfragen gehören zu dem Team, bei dem sie jetzt liegen, und zu dem Tag, an dem sie gestellt wurden. Was vertraulich ist, wird nirgends gezählt.",
  },
  periods: {
    month: "in den letzten 30 Tagen",
    quarter: "in den letzten 90 Tagen",
    year: "im letzten Jahr",
    all: "irgendwann",
  },
  figures: {
    title: "Zahlen",
    rightFirstTime: "Auf Anhieb richtig",
    reopened: "Zurückgekommen",
    misrouted: "Erst in die Irre gegangen",
    returned: "Am Anfang unvollständig",
    ofFinished: "erledigt",
    ofRequests: "Anfragen",
    returnedHint: "Das gilt dem Formular, nicht der Arbeit von jemandem",
    notTold: "Wird nicht gesagt",
    notToldHint:
      "Was daneben übrig bleibt, ist zu wenig, um es zu sagen: Das eine würde das andere verraten.",
  },
  streak: {
    title: "In Folge",
    present: "Jetzt in Folge richtig",
    longest: "Längste Folge",
    days: "Tage seit dem letzten Fehler",
    none: "Kein Fehler ist bekannt",
    of: (n) => (n === 1 ? "Anfrage" : "Anfragen"),
    ofDays: (n) => (n === 1 ? "Tag" : "Tage"),
  },
  causes: {
    title: "Warum Arbeit zurückkam",
    intro: "Wie es sieht, wer angefragt hat, und wie das Team es sieht.",
    cause: "Ursache",
    customer: "Wer angefragt hat",
    provider: "Das Team",
    none: "In dieser Zeit kam nichts zurück.",
    names: {
      incomplete: "Ein Teil hat gefehlt",
      wrong: "Es war nicht, was es sein sollte",
      misunderstood: "Beide haben einander anders verstanden",
      "too-late": "Es kam zu spät, um noch zu nützen",
      "broke-again": "Es ging, und ging dann wieder nicht",
      "missing-information": "Am Anfang war etwas nicht gesagt worden",
      "new-wish": "Es war richtig; der Wunsch kam später",
      "wrong-team": "Es war an ein anderes Team gegangen",
      other: "Etwas anderes",
    },
  },
  palette: (service, team) => `wiederholt sich bei ${service}, ${team}`,
  clusters: {
    title: "Was sich wiederholt",
    intro:
      "Fehler eines Service, von denen in ähnlichen Worten erzählt wird: mindestens drei Anfragen, von mehr als einem Team oder einer Person. Gesucht wird jede Nacht.",
    none: "Soweit es die Worte zeigen, wiederholt sich keine Ursache.",
    all: (n) => `Alle ${n} zeigen`,
    those: (n) => `${n} zeigen`,
    more: "Mehr zeigen",
    show: "Die Anfragen dahinter",
    nothingBehind: "Keine dieser Anfragen ist für dich offen.",
    loading: "Wird geladen",
    kinds: {
      reopened: "zurückgekommen",
      misrouted: "in die Irre gegangen",
      returned: "am Anfang unvollständig",
    },
  },
  service: {
    title: "Was nicht richtig war",
    intro: "Dein Team sieht das hier; alle im Haus finden es unter Beziehungen, Fehler.",
    more: "Zahlen, Ursachen und die Anfragen dahinter",
  },
  lines: {
    teams: "Teams und Dienstleister",
    services: "Seine Services",
    customers: "Wer bei ihm angefragt hat",
    name: { teams: "Team", services: "Service", customers: "Team" },
    requests: "Anfragen",
    rightFirstTime: "Auf Anhieb richtig",
    reopened: "Zurück",
    misrouted: "In die Irre",
    returned: "Unvollständig",
    present: "In Folge",
    vendor: "Dienstleister",
    few: "zu wenige",
  },
};
