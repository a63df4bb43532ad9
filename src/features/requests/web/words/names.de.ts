import type { Cause, Impact, State } from "../data/api.ts";

export const states: Record<State, string> = {
  asked: "Angefragt",
  taken: "Übernommen",
  "waiting-customer": "Wartet auf das Kundenteam",
  "waiting-vendor": "Wartet auf einen Lieferanten",
  "waiting-part": "Wartet auf eine Teilanfrage",
  done: "Erledigt",
  confirmed: "Erledigt und richtig",
  reopened: "Noch nicht richtig",
  withdrawn: "Nicht mehr nötig",
  merged: "Geht in einer anderen weiter",
};

export const impacts: Record<Impact, { label: string; hint: string }> = {
  low: { label: "Es kann warten", hint: "Es wäre schön; im Augenblick hängt nichts davon ab." },
  normal: { label: "Es gehört zur normalen Arbeit", hint: "Wird in absehbarer Zeit gebraucht." },
  high: {
    label: "Die Arbeit steht still",
    hint: "Ein Mensch oder ein Team kommt ohne das nicht weiter.",
  },
  critical: {
    label: "Ein Kunde ist betroffen",
    hint: "Draußen merkt es jemand, oder heute noch; oder viele hier können nicht arbeiten.",
  },
};

export const causes: Record<Cause, string> = {
  incomplete: "Ein Teil fehlt",
  wrong: "Es ist nicht, was es sein sollte",
  misunderstood: "Wir haben einander falsch verstanden",
  "too-late": "Es kam zu spät, um noch zu nützen",
  "broke-again": "Es ging und ging dann wieder kaputt",
  "missing-information": "Am Anfang war etwas nicht gesagt",
  other: "Etwas anderes",
};
