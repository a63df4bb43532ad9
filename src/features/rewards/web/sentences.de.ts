import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  notShared: "Eine Belohnung gibt es für ein Ziel, das zwei oder mehr Teams sich teilen.",
  isOver:
    "Das Ziel ist abgeschlossen, oder seine Tage sind vorbei; zu vereinbaren gibt es nichts mehr.",
  noTargets:
    "Das Ziel hat noch keinen Wert, an dem es gemessen wird. Sobald es einen hat, könnt ihr zustimmen.",
  oneStands: "Für dieses Ziel steht schon eine Belohnung fest.",
  stands: "Alle Teams haben zugestimmt; sie steht fest.",
  notReached: "Sie ist noch nicht erreicht; einzulösen gibt es noch nichts.",
  unknownWay: "Diese Idee gibt es in deinem Team nicht mehr.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Diese Belohnung gibt es nicht, oder du darfst sie nicht sehen.",
};

export const sentences: German = {
  palette: (state, goal) =>
    `Belohnung, ${state.slice(0, 1).toLowerCase()}${state.slice(1)}, für ${goal}`,
  refusals,
  states: {
    proposed: "Vorgeschlagen",
    agreed: "Vereinbart",
    reached: "Erreicht",
    missed: "Diesmal nicht erreicht",
    dropped: "Das Ziel wurde aufgegeben",
  },
  page: {
    title: "Belohnungen",
    subtitle: "Was Teams sich für ein gemeinsames Ziel versprechen.",
    emptyTitle: "Noch keine Belohnungen",
    emptyText:
      "Auf der Seite eines Ziels, das Teams sich teilen, können alle aus diesen Teams eine vorschlagen.",
    more: "Mehr zeigen",
    exports: "Alles mitnehmen:",
    csv: "CSV",
    json: "JSON",
  },
  section: {
    title: "Belohnung",
    intro:
      "Die Teams wählen sie gemeinsam; ob sie erreicht ist, sagt der Messwert des Ziels. Wo Werte von Hand eingetragen werden, steht es dabei.",
    none: "Noch ist keine vorgeschlagen.",
    ofTeam: "Belohnungen mit anderen Teams",
    ofPair: "Belohnungen für Ziele, die beide sich teilen",
    words: "Was möchtet ihr zusammen tun, wenn es erreicht ist?",
    propose: "Vorschlagen",
    proposed: "Vorgeschlagen",
  },
  card: {
    for: "Für",
    agreed: (names) => `Zugestimmt: ${names}.`,
    open: (names) =>
      `Offen: ${names}. Sie steht fest, sobald für jedes Team eine Leitung zugestimmt hat.`,
    left: (days) => (days === 1 ? "Noch 1 Tag." : `Noch ${days} Tage.`),
    lastDay: "Heute ist der letzte Tag.",
    reading: "Die Tage sind vorbei, und die letzten Werte können noch kommen.",
    missed:
      "Der Tag ging vorbei, bevor der Wert erreicht war. Was unterwegs gelernt wurde, bleibt.",
    reached: "Der Wert ist erreicht.",
    agree: (team) => `Für ${team} zustimmen`,
    takeBack: (team) => `Für ${team} zurücknehmen`,
    said: "Gespeichert",
    takes: (team) => `Wie ${team} sie einlöst`,
    taking: (words, day) => `${words}, am ${day}.`,
    taken: (words, day) => `${words}, am ${day}. Eingelöst.`,
    notYet: "Noch nicht entschieden.",
    support: (count) => {
      if (count === 0) return "noch niemand dafür";
      return count === 1 ? "1 Person ist dafür" : `${count} sind dafür`;
    },
    supportThis: "Ich bin dafür",
    supportIt: (words) => `Ich bin dafür: ${words}`,
    supported: "Du bist dafür",
    way: "Idee vorschlagen",
    wayWords: (team) => `Eine Idee für ${team}`,
    set: "Festlegen, was und wann",
    setWords: (team) => `Was ${team} tut`,
    day: "Tag",
    isTaken: "Sie ist eingelöst",
    save: "Speichern",
    needDay: "Wähle einen Tag.",
    aim: (name, value, aim) => `${name}: ${value}, Zielwert ${aim}`,
    // A number stays with its unit on one line.
    inUnit: (value, unit) => `${value}\u00a0${unit}`,
    noValue: "noch kein Wert",
    typed: (line) => `${line} (von Hand eingetragen von denen, die das Ziel pflegen)`,
    removed: (name, aim) =>
      `${name}: Zielwert ${aim}, als zugestimmt wurde; das Ziel misst es nicht mehr`,
    nothingCounts: "noch zählt nichts",
    reachedAim: (line) => `${line}: erreicht`,
    stillRuns: (value) => `Jetzt ${value}: Die Zeit dafür läuft noch`,
    since: (value) =>
      `Jetzt ${value}: Was danach kam, läuft noch oder liegt nach den Tagen des Ziels`,
    of: (n) => `von ${n}`,
    range: (low, high) => `wahrscheinlich ${low} bis ${high}`,
    beside: (value, parts) => `${value} (${parts})`,
    until: (value, day) => `${value} bis zum ${day}`,
  },
};
