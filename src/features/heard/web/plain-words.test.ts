/** Sentences for every kind of figure, as the screens say them. */
import { expect, test } from "vitest";
import type { AskedAnswer, UnitAnswer } from "#contract/heard";
import { asked, team, wave } from "./example-results.ts";
import { plainWords } from "./plain-words.ts";
import { wordsIn } from "./use-words.ts";

type Mean = readonly [value: number, low: number, high: number];
type Means = Readonly<Record<string, number | Mean>>;

const named = (name: string) => ({ id: name, name });
const unitOf = (given: Partial<UnitAnswer>, means: Means): UnitAnswer => ({
  ...team.unit!,
  ...given,
  figures: Object.entries(means).map(([key, mean]) => {
    const [value, low, high] = typeof mean === "number" ? [mean, mean - 0.3, mean + 0.3] : mean;
    return {
      ...team.unit!.figures[0]!,
      key,
      figures: { ...team.unit!.figures[0]!.figures!, mean: { value, low, high } },
    };
  }),
});

const service = [
  asked("dimension:reliability", "Reliability", { isDimension: true, dimension: "reliability" }),
  asked("reliability", "Reliability"),
  asked("done_twice", "What the team hands over has to be put right.", {
    dimension: "reliability",
    isTurned: true,
  }),
  asked("responsiveness", "Responsiveness"),
  asked("empathy", "Empathy"),
  asked("should_empathy", "A team should understand. (as it should be)", {
    dimension: "empathy",
    isExpectation: true,
  }),
  asked("own_1", "The team tells us of changes.", { dimension: "own" }),
  asked("overall", "Overall"),
  asked("recommend", "Would recommend", { steps: 11 }),
];
const ofWork = { dimension: "engagement" };
/** As the demo asks it, and one that is turned round. */
const pulse = [
  asked("dimension:engagement", "Engagement", { isDimension: true, ...ofWork }),
  asked("gladly", "I come to work gladly.", ofWork),
  asked("means", "I have what I need to do my work well.", ofWork),
  asked("voice", "What I say counts in my team.", ofWork),
  asked("overall", "Overall"),
];
const alone = asked("alone", "When it gets difficult, I stand alone.", {
  ...ofWork,
  isTurned: true,
});
const care = { kind: "staff", provider: null, team: named("Customer Care") } as const;
const finance = { provider: named("Finance"), team: null };

test.each<[string, readonly AskedAnswer[], Partial<UnitAnswer>, Means, string]>([
  [
    "a service, at both ends",
    service,
    finance,
    { "dimension:reliability": 4.4, empathy: 2.9, overall: 4.4 },
    "Finance’s customers find it reliable; they wait for empathy.",
  ],
  [
    "a service whose name ends in s, of which a dimension tells for its items",
    service,
    { provider: named("Logistics") },
    { "dimension:reliability": 4.4, reliability: 2, done_twice: 2, responsiveness: 4.2 },
    "Logistics’ customers find it reliable and responsive.",
  ],
  [
    "what the interval leaves open",
    service,
    finance,
    { responsiveness: [4.3, 3.2, 5], empathy: [3.1, 2, 4.2] },
    "Finance’s customers find nothing clearly good, and nothing clearly wanting.",
  ],
  [
    "an item of the house beside a dimension",
    service,
    finance,
    { empathy: 4.5, own_1: 2.9 },
    "Finance’s customers find it understanding. They agree least with ‘The team tells us of changes.’ (2.9 of 5).",
  ],
  [
    "how it should be says nothing of how it is",
    service,
    finance,
    { empathy: 2.9, should_empathy: 4.9 },
    "Finance’s customers wait for empathy.",
  ],
  [
    "one customer team",
    service,
    { ...finance, kind: "cell", team: named("Sales") },
    { responsiveness: 2.4 },
    "Those in Sales whom Finance serves wait for responsiveness.",
  ],
  [
    "the other customers",
    service,
    { ...finance, kind: "cell" },
    { responsiveness: 4.4 },
    "Finance’s other customers find it responsive.",
  ],
  [
    "all together",
    service,
    { kind: "whole", provider: null },
    { responsiveness: 4.4, empathy: 2.9 },
    "Colleagues who answered find the teams that serve them responsive; they wait for empathy.",
  ],
  [
    "a team of all that it uses",
    service,
    { kind: "customer", provider: null, team: named("Sales") },
    { responsiveness: 4.4 },
    "The people of Sales, as customers, find the teams that serve them responsive.",
  ],
  [
    "what a team believes",
    service,
    { ...finance, kind: "mirror", team: named("Finance") },
    { responsiveness: 4.4 },
    "In Finance’s own belief its customers find it responsive.",
  ],
  [
    "the pulse of a team",
    pulse,
    care,
    { "dimension:engagement": 3.4, gladly: 4.1, means: 2.9, voice: 4, overall: 3.4 },
    "The people of Customer Care agree most with ‘I come to work gladly.’ (4.1 of 5); they agree least with ‘I have what I need to do my work well.’ (2.9 of 5).",
  ],
  [
    "the pulse of all together, of which nothing stands out",
    pulse,
    { kind: "whole", provider: null },
    { "dimension:engagement": 4.3, gladly: 3.7, means: 3.6, voice: 3.8 },
    "Colleagues who answered find nothing clearly good, and nothing clearly wanting.",
  ],
  [
    "a statement turned round with which they agree",
    [...pulse, alone],
    { ...care, team: null },
    { gladly: 4.3, alone: 2.1 },
    "People of all the other teams clearly agree with ‘I come to work gladly.’ (4.3 of 5); they agree too much with ‘When it gets difficult, I stand alone.’ (3.9 of 5).",
  ],
  [
    "a statement turned round with which they do not agree",
    [...pulse, alone],
    care,
    { means: 2.9, alone: 4.3 },
    "The people of Customer Care clearly disagree with ‘When it gets difficult, I stand alone.’ (1.7 of 5); they agree too little with ‘I have what I need to do my work well.’ (2.9 of 5).",
  ],
  ["few", service, { ...finance, answered: 3 }, {}, "Too few to say: 3 answers."],
  [
    "enough, of which nothing is shown",
    service,
    { ...finance, answered: 7 },
    { overall: 4.4 },
    "Nothing of it can be shown: 7 answers.",
  ],
])("plain words: %s", (_name, items, given, means, said) => {
  expect(plainWords(unitOf(given, means), { ...wave, items: [...items] }, wordsIn.en)).toBe(said);
});

const advising = (low: number, high: number, given: Partial<UnitAnswer> = {}): UnitAnswer => {
  const unit = unitOf({ kind: "whole", provider: null, ...given }, { recommend: 6.1, gladly: 3.7 });
  const recommends = { value: (low + high) / 2, low, high };
  const figures = unit.figures.map((one) =>
    one.key === "recommend" && one.figures
      ? { ...one, figures: { ...one.figures, recommends } }
      : one,
  );
  return { ...unit, figures };
};

test.each([
  [
    "more against it than for it, though nothing else stands out",
    advising(-0.5, -0.22),
    "Colleagues who answered would more often advise against it than recommend it: -36 (-50 to -22).",
  ],
  [
    "more for it, in one team",
    advising(0.2, 0.6, care),
    "The people of Customer Care would more often recommend it than advise against it: +40 (20 to 60).",
  ],
  [
    "an interval that holds nought says nothing, though more are for it",
    advising(-0.1, 0.3),
    "Colleagues who answered find nothing clearly good, and nothing clearly wanting.",
  ],
  [
    "nor where more are against it",
    advising(-0.3, 0.1),
    "Colleagues who answered find nothing clearly good, and nothing clearly wanting.",
  ],
  [
    "nor does what a team believes",
    advising(-0.5, -0.22, { ...finance, kind: "mirror", team: named("Finance") }),
    "In Finance’s own belief its customers find nothing clearly good, and nothing clearly wanting.",
  ],
])("plain words, whether it is recommended: %s", (_name, unit, said) => {
  const items = [...pulse, asked("recommend", "Would recommend", { steps: 11 })];
  // Figures hold together in a line.
  const plain = plainWords(unit, { ...wave, items }, wordsIn.en).replaceAll("\u00a0", " ");
  expect(plain).toBe(said);
});
