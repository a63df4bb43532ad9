/** The standard of conduct of the demo, read by most of its people and not yet by the colleague, and words of its trade. Pure. */
import type { Tables, Told } from "./beside.ts";
import { makeChance } from "./chance.ts";
import type { Row } from "./rows.ts";

const dayMilliseconds = 86_400_000;
const seed = 20_261_123;
const changedDaysAgo = 40;
const version = 2;

/** What Larkfield added for itself: from opticians it has learnt how long a day without a word is. */
const own: Row = {
  version,
  key: "by-noon",
  place: 2,
  title_en: "A first word by noon",
  words_en:
    "What comes in the evening has a first word from us by noon of the next working day, even if it is only that we have seen it.",
  title_de: "Ein erstes Wort bis Mittag",
  words_de:
    "Was am Abend kommt, hat bis zum Mittag des nächsten Arbeitstags ein erstes Wort von uns, und sei es nur, dass wir es gesehen haben.",
};

/** What is said where hearing aids are made, and may sound rude elsewhere. */
const ofTheTrade = ["dead spot", "kill the feedback", "scrap rate"];

export function makeConduct({ begun, now, members, castOf }: Told): Tables {
  const chance = makeChance(seed);
  const changedAt = new Date(now.getTime() - changedDaysAgo * dayMilliseconds);
  const between = (from: Date, to: Date): Date =>
    new Date(from.getTime() + chance.next() * (to.getTime() - from.getTime()));
  const acknowledged = (share: number, of: number, from: Date, to: Date): Row[] =>
    members
      .filter(({ id }) => id !== castOf["colleague"] && chance.happens(share))
      .map(({ id }) => ({ version: of, person_id: id, at: between(from, to) }));
  const noticeId = chance.id(changedAt);
  const read = acknowledged(0.8, version, changedAt, now);
  return [
    [
      "conduct_version",
      [
        {
          version,
          note: "A first word by noon: what our opticians miss most is that nobody says anything.",
          by_person_id: castOf["senior-leader"]!,
          at: changedAt,
        },
      ],
    ],
    // The articles that came with Goodturn are copied beside it where the rows are written.
    ["conduct_article", [own]],
    [
      "trade_word",
      ofTheTrade.map((word) => ({
        id: chance.id(begun),
        word,
        by_person_id: castOf["administrator"]!,
        at: begun,
      })),
    ],
    ["conduct_acknowledgement", [...acknowledged(0.9, 1, begun, changedAt), ...read]],
    [
      "inbox_notice",
      [
        {
          id: noticeId,
          kind: "conduct",
          told: `version:${version}`,
          actor_id: castOf["senior-leader"]!,
          at: changedAt,
          detail: {
            news: {
              title: "Standard of conduct",
              said: `Version ${version} holds: please read it once, and say that you have`,
              href: "/conduct",
            },
          },
        },
      ],
    ],
    [
      "inbox_notice_read",
      read.map(({ person_id, at }) => ({ notice_id: noticeId, person_id, at, gone_at: at })),
    ],
  ];
}
