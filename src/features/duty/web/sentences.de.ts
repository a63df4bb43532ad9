import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  daysBackwards: "Der letzte Tag liegt vor dem ersten. Vertausche die beiden.",
  daysOver: "Diese Tage sind vorbei. Wähle Tage ab heute.",
  daysTooMany: "Plane höchstens ein Jahr auf einmal und höchstens zwei Jahre voraus.",
  notInTeam: "Dienst hat nur, wer zum Team gehört. Nimm zuerst alle ins Team auf.",
  noRota: "In diesem Team hat noch niemand Dienst. Die Leitung teilt ihn ein.",
  samePerson: "Ein Dienst geht von einer Person an eine andere. Wähle jemand anderen.",
  notYours:
    "Du kannst deine eigenen Dienste abgeben und die von anderen übernehmen. Für zwei andere frag deine Leitung.",
  nothingToSwap:
    "An diesen Tagen würde sich nichts ändern. Wähle Tage, an denen diese Person Dienst hat.",
  missing: "Das ist für dich nicht mehr da. Geändert wurde nichts.",
  wrongInput: "Etwas fehlt. Es steht neben dem Feld.",
};

const swapDialog: German["swapDialog"] = {
  title: "Tage tauschen",
  from: "Wessen Tage",
  to: "Wer sie übernimmt",
  toNobody: "Jemanden aus dem Team wählen",
  firstDay: "Erster Tag",
  lastDay: "Letzter Tag",
  send: "Tauschen",
  hint: "Tage dazwischen, an denen andere Dienst haben, bleiben, wie sie sind. Wen es betrifft, der erfährt davon.",
};

const absenceDialog: German["absenceDialog"] = {
  title: "Abwesend",
  who: "Wer",
  firstDay: "Erster Tag abwesend",
  lastDay: "Letzter Tag abwesend",
  hint: "Wer als Nächstes an der Reihe ist, vertritt. Warum, brauchst du nicht zu sagen.",
  send: "Speichern",
};

const rotaDialog: German["rotaDialog"] = {
  title: "Dienste",
  firstDay: "Der erste Dienst beginnt am",
  turnDays: "Tage je Dienst",
  turnHint: "7 ist je eine Woche; bei 1 wechselt er jeden Tag.",
  members: "Wer Dienst hat, der Reihe nach",
  up: (name) => `${name} nach oben`,
  down: (name) => `${name} nach unten`,
  out: (name) => `${name} hat keinen Dienst`,
  add: "Jemanden hinzufügen",
  addPlaceholder: "Jemanden aus dem Team wählen",
  nobody: "Wähle mindestens eine Person aus dem Team.",
  send: "Dienste speichern",
  remove: "Dienste beenden",
};

export const sentences: German = {
  refusals,
  swapDialog,
  absenceDialog,
  rotaDialog,
  title: (team) => `Dienst im Team ${team}`,
  loadingTitle: "Dienst",
  back: "Bearbeiten",
  none: "Niemand hat Dienst",
  onDuty: (name) => `Heute im Dienst: ${name}`,
  youAreOn: "Du hast heute Dienst",
  who: "Wer Dienst hat",
  reading: "Wer Dienst hat, wird geladen",
  unread: "Wer Dienst hat, ließ sich nicht laden.",
  retry: "Noch einmal versuchen",
  because: { turn: "", swap: "getauscht", "stands-in": "vertritt" },
  standsInFor: (name) => `in Vertretung von ${name}`,
  swapped: "durch einen Tausch",
  nobody: "Niemand",
  today: "heute",
  you: "du",
  weeks: "Die Tage, die kommen",
  weekOf: (day) => `Woche ab ${day}`,
  span: (first, last) => `${first} bis ${last}`,
  pick: "Zum Tauschen wähle einen Tag, und einen zweiten für alle Tage dazwischen.",
  pickedOne: "Ein Tag gewählt",
  picked: (count) => `${count} Tage gewählt`,
  swap: "Diese Tage tauschen",
  clear: "Keinen wählen",
  emptyTitle: "Hier hat noch niemand Dienst",
  emptyText:
    "Sind Dienste eingeteilt, geht eine neue Anfrage an die Person, deren Tag es ist, und alle wissen, wann sie frei sind.",
  emptyOthers: "Dieses Team hat keinen Dienstplan. Seine Leitung kann einen anlegen.",
  setUp: "Dienste einteilen",
  edit: "Dienste ändern",
  swaps: "Getauscht",
  noSwaps: "In diesen Wochen hat niemand getauscht.",
  takeBack: "Zurücknehmen",
  takeBackLabel: (who, days) => `Zurücknehmen: ${who}, ${days}`,
  takesOver: (who, from) => `${who} übernimmt von ${from}`,
  absences: "Abwesend",
  noAbsences: "In diesen Wochen ist niemand abwesend.",
  addAbsence: "Sagen, wer abwesend ist",
  addOwnAbsence: "Ich bin abwesend",
  order: "Dienste",
  orderIntro: (days) =>
    days === 1
      ? "Je ein Tag, in dieser Reihenfolge:"
      : days === 7
        ? "Je eine Woche, in dieser Reihenfolge:"
        : `Je ${days} Tage, in dieser Reihenfolge:`,
  said: {
    swapped: "Die Tage sind getauscht.",
    takenBack: "Der Tausch ist zurückgenommen.",
    away: "Notiert. An diesen Tagen vertritt jemand.",
    notAway: "Notiert: doch nicht abwesend.",
    rota: "Die Dienste sind gespeichert.",
    noRota: "Niemand hat mehr Dienst.",
  },
};
