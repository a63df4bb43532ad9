import type { Translated } from "#web/data/translated.ts";
import type { initiativeWords as english } from "./sentences.ts";

export const initiativeWords: Translated<typeof english> = {
  initiatives: {
    title: "Vorhaben",
    subtitle: "Was wir von Tag zu Tag tun, damit Ziele wahr werden.",
    fresh: "Neues Vorhaben",
    emptyTitle: "Hier gibt es keine Vorhaben",
    empty:
      "Ein Vorhaben hat einen Anfang, ein Ende, jemanden, der dafür verantwortlich ist, und Teams. Es sagt, was es ändern soll.",
    states: {
      planned: "Geplant",
      running: "Läuft",
      ended: "Beendet",
      "ended-early": "Vorzeitig beendet",
    },
    which: "Welche Vorhaben",
    views: { present: "Geplant und laufend", past: "Beendet" },
    label: "Vorhaben nach ihrem ersten Tag",
    noGoal: "Für kein Ziel",
    forGoals: (names) => `Für ${names}`,
    now: "Heute",
  },
  initiative: {
    back: "Vorhaben",
    change: "Ändern",
    end: "Jetzt beenden",
    endTitle: "Vor seinem Tag beenden",
    endWhy: "Warum",
    ended: "Das Vorhaben ist beendet.",
    resume: "Es geht weiter",
    resumed: "Das Vorhaben geht weiter.",
    about: "Worum es geht",
    changes: "Was es ändern soll",
    target: "Zu sehen an",
    goals: "Ziele",
    goalsNone: "Es ist noch mit keinem Ziel verbunden.",
    services: "Services, die es berührt",
    servicesNone: "Es ist mit keinem Service verbunden.",
    teams: "Teams",
    owner: "Verantwortlich",
    days: "Tage",
    endedEarly: (day) => `Vorzeitig beendet, am ${day}.`,
    freshTitle: "Neues Vorhaben",
    changeTitle: "Vorhaben ändern",
    name: "Name",
    goalsField: "Für welche Ziele",
    servicesField: "Welche Services es berührt",
    targetField: "An welcher Zielgröße es zu sehen sein soll",
    noTarget: "An keiner",
    teamsField: "Teams",
    start: "Erster Tag",
    finish: "Letzter Tag",
    saved: "Das Vorhaben ist gespeichert.",
    waysOut: {
      title: "Sein Weg zu Kunden draußen",
      says: {
        serves: (segments, how) => `Was es berührt, dient am Ende ${segments}, ${how}.`,
        noService:
          "Es berührt keinen Service der Kette; deshalb führt kein Weg von ihm zu Kunden draußen.",
        circle:
          "Von dem, was es berührt, führt kein Weg zu Kunden draußen: Diese Services und das, wofür sie gebraucht werden, brauchen einander im Kreis.",
        nextLink:
          "Von dem, was es berührt, führt noch kein Weg zu Kunden draußen: Ein Glied fehlt.",
      },
      broken: "Sein Weg zu Kunden draußen ließ sich nicht lesen.",
      retry: "Noch einmal versuchen",
    },
  },
};
