import type { Translated } from "#web/data/translated.ts";
import type { rhythm as english } from "./rhythm.ts";

const others = "an anderen Arbeitstagen";

export const rhythm: Translated<typeof english> = {
  more: {
    somewhat: `etwas mehr als ${others}`,
    quarter: `etwa ein Viertel mehr als ${others}`,
    third: `etwa ein Drittel mehr als ${others}`,
    half: `etwa die Hälfte mehr als ${others}`,
    twice: `etwa doppelt so viel wie ${others}`,
    times: (times) => `etwa ${times}-mal so viel wie ${others}`,
  },
  asked: (team, from, until) =>
    `bei ${team} kamen die meisten Anfragen zwischen ${from} und ${until} Uhr an`,
  weekday: (day, more) => `am ${day} kam ${more}`,
  before: (hour) => `vor ${hour} Uhr wurde nichts angefragt`,
  after: (hour) => `nach ${hour} Uhr wurde nichts angefragt`,
  neither: (before, after) => `vor ${before} und nach ${after} Uhr wurde nichts angefragt`,
  replied: (from, until) => `die meisten ersten Antworten kamen zwischen ${from} und ${until} Uhr`,
  openAbout: (open) => `zu jeder Stunde waren etwa ${open} offen`,
  openBetween: (least, most) => `gleichzeitig offen waren ${least} bis ${most}`,
  counted: (n, said) => `${said} ${n === 1 ? "Anfrage" : "Anfragen"}`,
  weeks: (counted) => `${counted} in dreizehn Wochen.`,
};
