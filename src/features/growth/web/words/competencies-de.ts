/** Dieselben zehn auf Deutsch; the same ten in German. */
import type { Competency } from "../../rules.ts";
import type { CompetencyWords } from "./competencies-en.ts";

export const competenciesDe: Readonly<Record<Competency, CompetencyWords>> = {
  listening: {
    name: "Zuhören",
    about: "Aufnehmen, was jemand braucht, bevor man antwortet.",
    levels: [
      "Antwortet, bevor das Gegenüber fertig ist; andere müssen sich wiederholen.",
      "Lässt ausreden und sagt dann, was ohnehin gesagt werden sollte.",
      "Fragt nach, wenn etwas unklar ist, und versteht meist, was gemeint war.",
      "Gibt wieder, was gesagt wurde und was dahinter steht; andere fühlen sich verstanden.",
      "Schafft Raum für Schweres; hier öffnen sich Menschen, die es sonst nirgends tun.",
    ],
  },
  "keeping-word": {
    name: "Wort halten",
    about: "Was zugesagt ist, geschieht – oder es wird vorher darüber gesprochen.",
    levels: [
      "Sagt leicht zu; dass nichts kommt, zeigt sich am Termin oder danach.",
      "Hält ein, woran erinnert wird; der Rest verschiebt sich wortlos.",
      "Hält das meiste und meldet sich, wenn eine Zusage zu kippen droht.",
      "Sagt nur Wahrscheinliches zu, spricht früh und bietet an, was stattdessen geht.",
      "Andere planen ohne Rückfrage damit; das Team hält seine Zusagen ebenso.",
    ],
  },
  "asking-well": {
    name: "Gut fragen",
    about: "So bitten, dass andere sofort helfen können.",
    levels: [
      "Wirft Arbeit über den Zaun: kein Ziel, kein Termin, alles eilig.",
      "Sagt, was gewünscht ist; wozu und bis wann, muss erfragt werden.",
      "Nennt Ziel, Termin und was schon da ist; es kommen kaum Rückfragen.",
      "Weiß, wie das andere Team arbeitet, und fragt auf dessen Weg und zu dessen Zeiten.",
      "Fragt so, dass die anderen dabei lernen, und hilft dem eigenen Team, es auch zu tun.",
    ],
  },
  "feedback-giving": {
    name: "Rückmeldung geben",
    about: "Anderen sagen, was ihre Arbeit bewirkt – so, dass sie es brauchen können.",
    levels: [
      "Sagt nichts, oder sagt es anderen.",
      "Redet erst, wenn es zu viel geworden ist; dann klingt es wie ein Urteil.",
      "Benennt, was zu sehen war und was es bewirkt hat, meist binnen weniger Tage.",
      "Tut es zeitnah und unter vier Augen, Lob so genau wie Kritik; es führt zu etwas.",
      "Hat es zur Gewohnheit des Teams gemacht: nach oben, unten und quer, ohne Angst.",
    ],
  },
  "feedback-taking": {
    name: "Rückmeldung annehmen",
    about: "Hören, wie man wirkt, ohne sich zu verteidigen.",
    levels: [
      "Erklärt, warum es nicht so ist; irgendwann sagt niemand mehr etwas.",
      "Hört zu, nimmt es sich zu Herzen und ändert nichts, was andere merken.",
      "Dankt, bittet um ein Beispiel und versucht etwas anderes.",
      "Fragt danach, bevor andere Mut sammeln müssen, und sagt, was daraus wurde.",
      "Spricht offen über eigene Fehler und das Gelernte; andere trauen sich auch.",
    ],
  },
  repair: {
    name: "In Ordnung bringen",
    about: "Was geschieht, nachdem etwas schiefging.",
    levels: [
      "Sucht, wer es war; wer im Stich gelassen wurde, wartet weiter.",
      "Richtet es auf Bitte hin, mit Gründen, warum es nicht die eigene Schuld war.",
      "Entschuldigt sich, richtet es und sagt, bis wann.",
      "Kommt von sich aus, macht gut, was es gekostet hat, und prüft, ob es hält.",
      "Findet mit den Betroffenen die Ursache, und es geschieht nicht wieder.",
    ],
  },
  fairness: {
    name: "Alle gleich bedienen",
    about: "Dieselbe Sorgfalt für Laute und Leise, Nahe und Ferne.",
    levels: [
      "Wen man mag, der kommt zuerst; die anderen warten.",
      "Wer am lautesten fragt oder am höchsten steht, kommt zuerst.",
      "Geht nach der vereinbarten Reihenfolge und kann sagen, warum.",
      "Merkt, wer übersehen wird – auch durch einen selbst – und behebt es.",
      "Sorgt für Abläufe, in denen niemand laut sein muss; man vertraut der Reihenfolge.",
    ],
  },
  clarity: {
    name: "Richtung geben",
    about: "Andere wissen, was zählt, warum, und was liegen bleiben darf.",
    levels: [
      "Alles ist wichtig; es wechselt täglich, ohne ein Wort warum.",
      "Sagt, was zu tun ist; wozu, bleibt ungesagt.",
      "Verbindet die Arbeit mit einem Ziel und sagt, was zuerst kommt.",
      "Sagt, was liegen bleiben darf, und hält den Rücken frei für das, was zählt.",
      "Andere entscheiden gut, ohne zu fragen, weil sie wissen, was die Kundschaft braucht.",
    ],
  },
  courage: {
    name: "Den Mund aufmachen",
    about: "Sagen, was nötig ist, auch wenn es unbequem ist.",
    levels: [
      "Schweigt und sagt hinterher, man habe es gewusst.",
      "Sagt es dort, wo es nichts kostet.",
      "Benennt ein Problem bei denen, die es ändern können, auch wenn es heikel ist.",
      "Sagt Nein mit Grund und Angebot, auch nach oben; steht zu Entscheidungen, die schmerzen.",
      "Tritt für Abwesende ein und gibt die eigene Angst dabei zu.",
    ],
  },
  "growing-others": {
    name: "Andere wachsen lassen",
    about: "Andere können mehr, weil man da ist.",
    levels: [
      "Macht es selbst, weil es schneller geht.",
      "Gibt Aufgaben ab und holt sie beim ersten Fehler zurück.",
      "Erklärt, lässt probieren und ist da, wenn gefragt wird.",
      "Weiß, was jede und jeder lernen will, und findet die Arbeit dazu, auch auf eigenes Risiko.",
      "Wer hier war, führt anderswo gut und sagt, was hier zu lernen war.",
    ],
  },
};
