import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const sentences: Translated<typeof english> = {
  refusals: {
    missing: "Hier ist nichts, was du sehen darfst. Vielleicht war die Adresse falsch.",
  },
  hows: { queue: "noch nicht übernommen", work: "übernommen" },
  title: "Wer es hatte",
  of: (team) => `Wer es hatte: ${team}`,
  all: "Alle Beziehungen",
  download: "Als CSV mitnehmen",
  request: {
    title: "Wer es hatte",
    legend: "Bei wem es lag",
    pieces: "Stück für Stück",
    lanes: "Die Teilanfragen nebeneinander",
    lanesIntro:
      "Das volle Stück eines Balkens zeigt, wann die Anfrage auf diese Teilanfrage wartete: von denen, die gleichzeitig offen waren, auf die zuletzt erledigte. Das blasse Stück zeigt, wann sie offen war und es auf eine andere ankam.",
    unseenPart: "Eine Teilanfrage, die du nicht sehen darfst",
    otherTeam: "Ein anderes Team",
    untilNow: " bis jetzt",
    asPart: (team) => `, als Teilanfrage, auf die ${team} wartete`,
    holdsNow: ", dort liegt es jetzt",
    lane: (open, waited) => `offen ${open}, darauf gewartet ${waited}`,
    part: (number, title) => `${number} ${title}`,
    handOver: "Im Verlauf",
  },
  house: {
    subtitle:
      "Wer auf wen wartet, durch alles hindurch, wovon eine Anfrage abhängt. Gemessen werden Teams, niemals einzelne Menschen.",
    flow: "Wer auf wen wartet",
    flowIntro:
      "Die Zeit, in der Anfragen an ein Team bei einem anderen lagen. Ab fünf Anfragen; wähle eine Zelle, um das Team zu sehen.",
    waits: "wer wartet",
    holds: "bei wem es liegt",
    teams: "Nach Teams",
    teamsIntro:
      "Anteil des Wartens auf andere: der Teil der Zeit, in der die eigenen Anfragen eines Teams offen waren und bei anderen Teams oder Lieferanten lagen.",
    noFlow: "Kein Team hat in fünf oder mehr Anfragen auf ein anderes gewartet.",
    empty: "Sobald ein Team bei einem anderen anfragt, steht hier, bei wem es liegt.",
    emptyTitle: "Noch nichts zu sehen",
    more: (shown, all) => `Die ${shown} von ${all} Teams, deren Anfragen am längsten offen waren.`,
  },
  team: {
    back: "Wer es im Haus hatte",
    figures: "Das Team und seine Zahlen",
    lines: "Wo die Zeit geblieben ist",
    holdsFor: "Wessen Anfragen hier lagen",
    holdsForIntro: (team) =>
      `Wie lange Anfragen an andere Teams bei ${team} lagen, als Teilanfragen oder bevor sie übergeben wurden.`,
    noHoldsFor: "Kein anderes Team hat in fünf oder mehr Anfragen darauf gewartet.",
    byClock: "Nach der Uhr:",
    mostly:
      "Genannt wird nur, bei wem es kaum Zufall ist: Von zwanzig Teams, bei denen zwei gleich viel haben, würde es einem zu Unrecht gesagt. In Klammern steht der Bereich, in dem der Anteil wahrscheinlich liegt (95 %). Nach der Uhr, Stand der letzten Berechnung.",
    few: "Zu wenige, um etwas zu sagen: Zahlen brauchen fünf Anfragen.",
    replay: "Was wäre, wenn eine Zusage gehalten worden wäre?",
    replayIntro:
      "Jede Teilanfrage, zu der das gewählte Team eine Zusage gegeben hatte, endet dann, wann sie zugesagt war, oder früher, wenn es so war; Teilanfragen ohne Zusage und alles Übrige bleiben, wie sie waren. Die Anfrage wartet dann nicht länger als auf ihre anderen Teilanfragen. Nach der Uhr.",
    replayBy: "Wenn dieses Team seine Zusagen gehalten hätte",
    noReplay:
      "In dieser Zeit hatte kein anderes Team zu fünf oder mehr Anfragen Teilanfragen zugesagt, daher lässt sich nichts durchspielen.",
  },
  counted: "Anfragen",
  throughParts: ", über Teilanfragen",
  columns: {
    holder: "Bei wem",
    team: "Team",
    requests: "Anfragen",
    time: "Zeit",
    share: "Anteil",
    own: "Beim Team selbst",
    others: "Warten auf andere",
    customer: "Beim Kundenteam",
  },
  confidential: "Vertrauliche Anfragen fehlen in jeder Zahl, für alle.",
  working:
    "Arbeitsstunden sind die des zuständigen Teams, bei wem auch immer es lag, damit auch sie sich summieren; bei dem, was noch läuft, zählen sie bis zur letzten Berechnung.",
  pair: {
    back: "Die Beziehung",
    whole: "Wer es im Haus hatte",
    way: (provider, asker) => `Wer hatte, was ${asker} bei ${provider} angefragt hat`,
    more: "Mehr über diese beiden",
    title: (provider, asker) => `Wer es hatte: ${provider} und ${asker ?? "kein bekanntes Team"}`,
    serves: (provider, asker) => `${provider} für ${asker ?? "das Kundenteam"}`,
  },
  tooFew: "zu wenige, um etwas zu sagen",
};
