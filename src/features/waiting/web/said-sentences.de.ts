import type { Translated } from "#web/data/translated.ts";
import type { said as english } from "./said-sentences.ts";

type German = Translated<typeof english>;

/** A length of time stands where it is nominative or accusative: '6 Tage', never after 'von' or 'nach'. */
const requests = (n: string): string => (n === "1" ? "1 Anfrage" : `${n} Anfragen`);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const nameless: German["nameless"] = {
  is: { customer: "das Kundenteam", vendor: "ein Lieferant", other: "ein anderes Team" },
  waitedFor: {
    customer: "das Kundenteam",
    vendor: "einen Lieferanten",
    other: "ein anderes Team",
  },
  with: {
    customer: "denen, die angefragt haben",
    vendor: "einem Lieferanten",
    other: "einem anderen Team",
  },
};

const request: German["request"] = {
  atOnce: "Erledigt, sobald es angefragt war.",
  holds: (name, share) => `${share} bei ${name}, wo es noch liegt`,
  held: (name, share) => `${share} bei ${name}`,
  through: (share, team, name) => `${share} Warten von ${team} auf ${name}`,
  customer: (share, name) => `${share} Warten auf eine Antwort von ${name}`,
  lay: (share, name) => `${share} bei ${name}`,
  rest: (share) => `${share} bei weiteren`,
  whole: (pieces, time, isOver) => `${isOver ? "Insgesamt" : "Bisher"} ${time}: ${pieces}.`,
};

const team: German["team"] = {
  tooFew: (n, isWorking) =>
    `${requests(n)}${isWorking ? `, von ${n === "1" ? "der" : "denen"} die Arbeitszeit bekannt ist` : ""}: zu wenige, um etwas zu sagen.`,
  shared: (name, own, n, rest) =>
    `Von der Zeit, in der ${requests(n)} an ${name} offen ${n === "1" ? "war" : "waren"}, lagen ${own} bei ${name} selbst; ${rest}`,
  noneForOthers: "auf andere Teams wurde nicht gewartet.",
  forOthers: (share, most) => `${share} waren Warten auf andere${most}.`,
  most: (name, share) => `, am meisten auf ${name} (${share})`,
  also: (name, share) => ` und ${name} (${share})`,
  withAsker: (share, asker) =>
    ` ${capital(share)} lagen ${asker === undefined ? "beim Kundenteam" : `bei ${asker}`}.`,
};

const house: German["house"] = {
  all: (n, own, others, customer) =>
    `Von der Zeit, in der ${requests(n)} offen ${n === "1" ? "war" : "waren"}, lagen ${own} beim zuständigen Team, ${others} bei anderen, auf die es wartete, und ${customer} beim Kundenteam.`,
  most: (from, whom) => ` Am meisten wartet ${from} auf ${whom}.`,
  cell: (from, time, whom, n) =>
    `${from} hat ${time} auf ${whom} gewartet, in ${n} ${n === 1 ? "Anfrage" : "Anfragen"}`,
  row: (from, whom) => `${from} auf ${whom}`,
};

const replay: German["replay"] = {
  had: (withPart, n, by) =>
    `${withPart} von ${requests(n)} ${withPart === "1" ? "hatte" : "hatten"} eine Teilanfrage mit einer Zusage von ${by}`,
  few: (had) => `${had}: zu wenige, um etwas zu sagen.`,
  late: (had, late, parts) =>
    `${had}; von diesen ${parts} Teilanfragen ${late === "1" ? "dauerte 1" : `dauerten ${late}`} länger als zugesagt.`,
  nothing: "Es hätte sich nichts geändert.",
  spared: (name, saved, real, share) =>
    `Rechtzeitig erledigt, hätten sie diesen Anfragen an ${name} so viel erspart: ${saved} (${share}; insgesamt dauerten sie ${real}).`,
  noMedian: "Mehr als die Hälfte wartet noch, daher lässt sich kein Median nennen.",
  range: (low, high) => ` (wahrscheinlich ${low} bis ${high})`,
  half: (time, range) => `Die Hälfte von ihnen braucht höchstens ${time}${range}`,
  same: (half) =>
    `${half}; das hätte sich nicht geändert, denn die verspäteten Teilanfragen gehören zu anderen.`,
  would: (half, time, range) => `${half}; es wären ${time}${range} gewesen.`,
};

const mostly: German["mostly"] = {
  range: (low, high) => `${low} bis ${high}, `,
  share: (share, range, n) => `${share} der Zeit (${range}${requests(n)})`,
  own: (name, isMost, said) =>
    `${isMost ? "Meist" : "Am längsten"} liegen Anfragen an ${name} dort selbst: ${said}.`,
  waits: (name, isMost, whom, said) =>
    `${name} wartet ${isMost ? "meist" : "am längsten"} auf ${whom}: ${said}.`,
  othersOfMany: "andere, und auf niemanden davon vor allem",
  others: "andere",
  unclearOwn: (name, whom, n) =>
    `Ob Anfragen an ${name} meist dort selbst liegen oder auf ${whom} warten, lässt sich noch nicht sagen (${requests(n)}).`,
  unclear: (name, first, second, n) =>
    `Ob ${name} meist auf ${first} oder auf ${second} wartet, lässt sich noch nicht sagen (${requests(n)}).`,
  more: (n) => ` Bleibt es, wie es aussieht, würden etwa ${n} weitere es zeigen.`,
};

export const said: German = {
  nameless,
  request,
  team,
  house,
  replay,
  mostly,
  underOne: "unter 1 %",
};
