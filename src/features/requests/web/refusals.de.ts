import type { Translated } from "#web/data/translated.ts";
import type { refusals as english } from "./refusals.ts";

export const refusals: Translated<typeof english> = {
  notOffered:
    "Dieser Service nimmt zurzeit keine Anfragen an. Was du geschrieben hast, ist aufgehoben; such dir einen anderen Service, oder frag das Team selbst.",
  wrongAnswers:
    "Etwas im Formular braucht noch einen Blick. Es steht neben dem jeweiligen Feld; nichts, was du geschrieben hast, ist verloren.",
  whichTeam: "Du gehörst zu mehreren Teams. Sag, für welches du anfragst.",
  changedMeanwhile:
    "Jemand hat die Anfrage gerade eben geändert; dein Text ist aufgehoben. Sieh dir an, was neu ist, und sende ihn dann noch einmal.",
  notNow:
    "Es ist inzwischen weitergegangen, daher geht das jetzt nicht. Was du siehst, ist wieder auf dem neuesten Stand; dein Text ist aufgehoben.",
  taken: "Gerade eben hat es jemand anderes übernommen. Du siehst, bei wem es jetzt liegt.",
  dayOutOfReach: "Wähle einen Tag ab heute, höchstens ein Jahr voraus.",
  notInTeam:
    "Nur wer zum Team gehört, kann es haben. Wähle jemanden aus dem Team, oder übergib es dem anderen Team.",
  sameTeam: "Es liegt schon bei diesem Team. Wähle ein anderes.",
  notAlike: "Diese beiden lassen sich nicht zu einer machen.",
  otherGoneOn:
    "Die Anfrage, in der diese weitergeht, geht selbst in einer anderen weiter. Öffne zuerst jene, und mach daraus wieder eine eigene Anfrage.",
  itself: "Eine Anfrage lässt sich nicht mit sich selbst verknüpfen. Wähle eine andere.",
  notUndoable:
    "Das lässt sich nicht mehr zurücknehmen: Zwei Minuten sind vorbei, oder jemand hat von dort aus weitergemacht.",
  cannotMention:
    "Jemand, den du erwähnst, ist nicht mehr hier. Nimm den Namen heraus, und sende es noch einmal; dein Text ist aufgehoben.",
  notForVendors:
    "Die Anfrage ist vertraulich, daher kann ihr niemand von einem Lieferanten folgen. Wähle jemanden aus dem Haus, oder stell dem Lieferanten eine eigene Teilanfrage.",
  wrongOutside: "Sag, wer draußen wartet und seit wann. Was du geschrieben hast, ist aufgehoben.",
  notThisKind:
    "Dateien, die als Programm laufen, werden nicht angenommen. Sende es in einer anderen Form, zum Beispiel als PDF.",
};
