import type { Translated } from "#web/data/translated.ts";
import type { foldedSentences as english } from "./folded-sentences.ts";

const n = (count: string): string => `n\u00a0=\u00a0${count}`;

export const foldedSentences: Translated<typeof english> = {
  of: (name, figure, count) => `${name}: ${figure}, ${n(count)}`,
  pair: (team, provider) => `${team} über ${provider}`,
  range: (low, high) => `Von ${low} bis ${high}`,
  end: (mean, who, count) => `${mean} (${who}, ${n(count)})`,
  onlyOne: (said, others) =>
    others === 0 ? said : `${said}; von ${others} weiteren lässt sich nichts zeigen`,
  none: (count) =>
    count === 1 ? "Davon lässt sich nichts zeigen" : `Von den ${count} lässt sich nichts zeigen`,
  before: (name, before, after, direction) =>
    `${name}: vorher ${before}, jetzt ${after}: ${direction}`,
  mean: (mean, count) => `${mean} (${n(count)})`,
  gap: (name, wider, gap, count) => `${name}: ${wider}, ${gap}; ${n(count)} Kunden`,
  noGap: (count) => `Nirgends klar auseinander; ${n(count)} Kunden`,
  least: (team, answered) => `Am seltensten: ${team}, ${answered}`,
  comments: (count, themes) => {
    const all = count === 1 ? "1 Kommentar" : `${count} Kommentare`;
    if (themes === 0) return all;
    return themes === 1 ? `${all}, 1 Thema` : `${all}, ${themes} Themen`;
  },
  teams: (teams, count) =>
    teams === 1 ? `1 Team in Worten, ${n(count)}` : `${teams} Teams in Worten, ${n(count)}`,
  marked: "n zählt alle, die bei der Frage etwas gewählt haben.",
  leftOut:
    "n zählt, wer bei der Frage etwas gewählt hat; wo über ein Team nichts gesagt werden darf, sind seine Antworten ausgelassen.",
  whole:
    "n zählt nur ganze Antworten, also solche, die bei der Frage und beim Gesamturteil etwas gewählt haben; darum kann es kleiner sein als bei den Zahlen.",
  wholeOfAll:
    "n zählt nur ganze Antworten, also solche, die bei der Frage und beim Gesamturteil etwas gewählt haben, und zwar die aller Teams; die Zahlen lassen Teams aus, über die nichts gesagt werden darf, darum ist ihr n ein anderes.",
  how: "Gewichte, Untergrenzen, und wie weit die Fragen zusammenhängen",
  state: (state, count) => (count === 1 ? state : `${state} (${count})`),
  write: "Die Antwort schreiben",
  writeAnew: "Die Antwort neu schreiben",
  takeUp: "Etwas aufgreifen",
};
