import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const sentences: Translated<typeof english> = {
  title: "Die ganze Kette",
  subtitle:
    "Wer für wen da ist, bis zu den Kunden draußen ganz rechts. Die Arbeit geht von links nach rechts.",
  asList: "Als Liste zeigen",
  asPicture: "Als Bild zeigen",
  download: "Herunterladen",
  svg: "Als Zeichnung (SVG)",
  png: "Als Bild (PNG)",
  tooLarge:
    "Dieser Browser konnte daraus kein Bild machen. In der Zeichnung (SVG) ist alles enthalten.",
  find: "Einen Service finden",
  findHint: "Name eines Services oder Segments",
  segment: "Führt zu",
  anySegment: "Alle Kunden draußen",
  team: "Über das Team",
  anyTeam: "Alle Teams",
  showAll: "Alles zeigen",
  empty: {
    noServices: "Noch keine Services",
    noServicesText:
      "Das Bild zeichnet sich selbst, aus Services und den Gliedern zwischen ihnen. Services kommen auf der Seite eines Teams hinzu.",
    noLinks: "Noch keine Glieder",
    noLinksText:
      "Ein Glied sagt, welcher Service für welchen gebraucht wird und was Kunden draußen kaufen. Die Teams an seinen Enden nennen es; was sie voneinander anfragen, zeigt sich hier von selbst.",
    toLinks: "Deine Glieder nennen",
    part: "Dorthin führt nichts",
    partText:
      "In dieser Auswahl führt kein Service zum anderen. Wähle weniger aus oder lass alles zeigen.",
  },
  outside: "Kunden draußen",
  bands: { ends: "Führen noch zu keinem Kunden", alone: "Noch ohne Glieder" },
  counts: {
    services: (count, teams, leading) =>
      `${count} von ${teams}; ${leading} einen Weg zu Kunden draußen.`,
    have: (count, isAll, one) =>
      isAll ? "alle haben" : count === "0" ? "keiner hat" : `${count} ${one ? "hat" : "haben"}`,
    service: (count, one) => `${count} ${one ? "Service" : "Services"}`,
    team: (count, one) => `${count} ${one ? "Team" : "Teams"}`,
    weakest: (from, to, seen) =>
      `Das schwächste Glied: „${from}“ für „${to}“${seen === "" ? "" : `, ${seen}`}.`,
    circles: (count, one) =>
      one ? "Ein Glied schließt einen Kreis." : `${count} Glieder schließen Kreise.`,
  },
  legend: "Wie es um die Glieder steht",
  standings: {
    agreed: "Bestätigt und genutzt",
    bought: "Von Kunden draußen gekauft",
    unconfirmed: "Angegeben, noch nicht bestätigt",
    unused: "Angegeben, in Anfragen nicht zu sehen",
    undeclared: "In Anfragen zu sehen, nicht angegeben",
    circle: "Schließt einen Kreis",
  },
  weakest: "Das schwächste Glied",
  stage: {
    label: "Bild der Kette",
    keys: "Mit den Pfeiltasten gehst du an den Gliedern entlang, Enter zeigt, was ein Service braucht und wofür er gebraucht wird, Plus, Minus und 0 ändern die Größe, Umschalt mit einem Pfeil verschiebt das Bild.",
    zoom: "Größe des Bildes",
    closer: "Näher",
    further: "Weiter weg",
    whole: "Das ganze Bild",
    find: "Einen Service im Bild finden",
    weakest: "schwächstes Glied",
    circle: "schließt einen Kreis",
  },
  spot: {
    ofTeam: (name, team) => `${name}, von ${team}`,
    segment: (name) => `${name}, Kunden draußen`,
    links: (needs, neededFor) => `braucht ${needs}, gebraucht für ${neededFor}`,
    reached: (count) => `erreicht von ${count}`,
  },
  facts: {
    about: (name) => `Über „${name}“`,
    close: "Schließen",
    toService: "Den Service öffnen",
    toSegment: "Kunden draußen öffnen",
    needs: "Braucht",
    neededFor: "Wird gebraucht für",
    buys: "Was gekauft wird",
    nothingNeeded: "Soweit bekannt, nichts von anderen Services.",
    neededForNothing: "Noch hat niemand gesagt, wofür er gebraucht wird.",
    nothingBought: "Noch hat niemand gesagt, was gekauft wird.",
    leads: (segment, way) => `Er führt zu „${segment}“: ${way}.`,
    leadsAtOnce: (segment) => `Gekauft von: ${segment}.`,
    leadsNowhere: "Er führt noch zu keinem Kunden draußen.",
    circle: (way) => `Er führt im Kreis: ${way}.`,
    confirmed: "bestätigt",
    unconfirmed: "noch nicht bestätigt",
    declared: "angegeben",
    undeclared: "nicht angegeben",
    unseen: "in Anfragen nicht zu sehen",
    unseenShort: "nicht gesehen",
    weakest: "das schwächste Glied",
    closes: "schließt einen Kreis",
    only: "Nur zeigen, was hierher führt",
  },
  seen: {
    requests: (count, one) => `${count} ${one ? "Anfrage" : "Anfragen"} in einem Jahr`,
    median: (time) => `Median ${time}`,
    few: "zu wenige, um zu sagen, wie lange es dauert",
    unknown: "die meisten warten noch",
  },
  // From two days on they are days: there is never one alone.
  units: { minutes: "min", hours: "h", days: "Tage" },
  list: {
    ways: "Was Kunden draußen kaufen",
    services: "Alle Services",
    circles: "Wo Glieder im Kreis führen",
  },
  refusals: {},
};
