import type { Translated } from "#web/data/translated.ts";
import type { dialogWords as english } from "./sentences.ts";

/** With its verb: one is, more are. */
const are = (count: string, what: string): string =>
  `${count} ${count === "1" ? "ist" : "sind"} ${what}`;

export const dialogWords: Translated<typeof english> = {
  files: {
    title: "Ziele als Datei",
    out: "Nimm alle offenen Ziele mit: als CSV für eine Tabellenkalkulation oder als JSON mit eingetragenen Werten und Vorhaben.",
    formats: { csv: "Als CSV", json: "Als JSON" },
    intro:
      "Hole Ziele so herein, wie sie mitgenommen wurden. Ein Ziel wird an seinem Wortlaut und seinen Teams erkannt; was nicht in der Datei steht, bleibt.",
    file: "CSV- oder JSON-Datei",
    paste: "Oder füge sie hier ein",
    look: "Erst ansehen",
    again: "Eine andere Datei wählen",
    carry: "Ziele hereinholen",
    close: "Schließen",
    totals: (fresh, changed, same, wrong) =>
      `${fresh} neu, ${changed} geändert, ${same} wie bisher, ${wrong} ausgelassen.`,
    lines: "Was geschieht, Zeile für Zeile",
    line: "Zeile",
    goal: "Ziel",
    state: "Was geschieht",
    why: "Warum",
    states: { new: "Neu", changed: "Geändert", same: "Wie bisher", wrong: "Ausgelassen" },
    done: (fresh, changed) => `Ziele: ${are(fresh, "neu")}, ${are(changed, "geändert")}.`,
  },
  dialog: {
    fresh: "Neues Ziel",
    change: "Ziel ändern",
    name: "Das Ziel in Worten",
    nameHint: "Was wahr sein soll: „Jede Antwort innerhalb eines Tages“.",
    why: "Warum",
    parent: "Steht unter",
    parentHint: "Das Ziel, das dieses erreichen hilft.",
    owner: "Verantwortlich",
    teams: "Teams",
    teamsHint: "Keines: ein Ziel der Organisation. Mehrere: ein gemeinsames Ziel.",
    segments: "Für welche Kunden draußen",
    from: "Von",
    by: "Bis",
    saved: "Das Ziel ist gespeichert.",
    remove: (name) => `${name} herausnehmen`,
    add: "Hinzufügen",
  },
  target: {
    fresh: "Zielgröße hinzufügen",
    change: "Zielgröße ändern",
    name: "Was gemessen wird",
    feed: "Woher die Werte kommen",
    outcome: "Reihe",
    team: "Team",
    unit: "Einheit",
    better: "Richtung",
    betters: { more: "Mehr ist besser", less: "Weniger ist besser" },
    baseline: "Wo es anfängt",
    aim: "Wo es hin soll",
    wrongNumber: "Schreib eine Zahl, etwa 4,5 oder -12, ohne Punkte zwischen den Tausendern.",
    percentHint: "In Prozent.",
    hoursHint: "In Arbeitsstunden.",
    saved: "Die Zielgröße ist gespeichert.",
  },
  value: {
    title: "Wert eintragen",
    day: "Tag",
    value: "Wert",
    note: "Notiz",
    set: "Eintragen",
  },
  checkIn: {
    title: "Sagen, wie es steht",
    how: "Wie sicher bist du, dass es erreicht wird?",
    hints: {
      likely: "Ich würde es denen sagen, die darauf warten.",
      "in-doubt": "Es kann so oder so kommen.",
      unlikely: "Etwas muss sich ändern.",
    },
    words: "Eine Zeile dazu",
    say: "Sagen",
    said: "Dein Zwischenstand ist gespeichert.",
  },
  close: {
    title: "Ziel abschließen",
    how: "Was daraus geworden ist",
    hints: {
      reached: "Es ist jetzt so.",
      missed: "Seine Zeit ist um, und es ist nicht so.",
      dropped: "Wir wollen etwas anderes erreichen.",
    },
    why: "Warum, und was wir gelernt haben",
    close: "Abschließen",
  },
};
