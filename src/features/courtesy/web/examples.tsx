import { useState } from "react";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Broken, RefusedPage } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { CoachView } from "./CoachView.tsx";
import { useWords, wordsIn } from "./use-words.ts";
import { ThreadView } from "./ThreadCoach.tsx";
import { TradeWordsView } from "./TradeWordsPage.tsx";
import type { Thought } from "./thoughts.ts";

const text = "It is done. You forgot to attach the list. How hard can it be?";
const thoughts: Thought[] = [
  {
    from: 12,
    to: 25,
    words: "You forgot to",
    reason: { said: "You forgot to", reads: "blame", instead: "We still needed you to" },
    kinder: "We still needed you to",
    standard: "blame",
  },
  {
    from: 43,
    to: 62,
    words: "How hard can it be",
    reason: { said: "How hard can it be", reads: "a sigh", instead: null },
    kinder: null,
    standard: "sigh",
  },
];
const nothing = (): void => undefined;

interface DrawnProps {
  startsOpen?: boolean;
  isNotJudged?: boolean;
  of?: readonly Thought[];
}

function Drawn({ startsOpen = false, isNotJudged = false, of = thoughts }: DrawnProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div>
      <TextArea coached label="Reply" value={text} onChange={nothing} />
      <CoachView
        text={text}
        thoughts={of}
        isNotJudged={isNotJudged}
        isOpen={isOpen}
        articleFor={() => ({ title: "Say what happened, without blame", lang: "en" })}
        lessonFor={({ kinder }) =>
          kinder === null
            ? null
            : {
                href: "/lessons/separating-people-from-the-problem",
                titles: {
                  en: "Separating people from the problem",
                  de: "Mensch und Problem trennen",
                },
              }
        }
        onToggle={() => setOpen(!isOpen)}
        onTake={nothing}
        onLeave={nothing}
        onOff={nothing}
      />
    </div>
  );
}

function TradeWordsScreen() {
  const { title, subtitle } = useWords().sentences.trade;
  return (
    <SpokenPage title={title} subtitle={subtitle} width="text">
      <TradeWordsView rows={[row("w1", "kill process"), row("w2", "scrap rate")]} />
    </SpokenPage>
  );
}

const row = (id: string, word: string) => ({
  id,
  word,
  at: "2026-03-03T09:00:00Z",
  refused: null,
});

const drawn: readonly Example[] = [
  { name: "Courtesy coach, one thought", render: () => <Drawn of={thoughts.slice(0, 1)} /> },
  { name: "Courtesy coach, open", render: () => <Drawn startsOpen /> },
  { name: "Courtesy coach, on a phone", width: 328, render: () => <Drawn startsOpen /> },
  { name: "Courtesy coach, another language", render: () => <Drawn of={[]} isNotJudged /> },
  {
    name: "Courtesy coach, a whole thread",
    render: () => (
      <ThreadView
        reading={{
          n: 7,
          thoughts: [
            { kind: "turns", n: 6 },
            { kind: "cooling", n: 6 },
            { kind: "unanswered", n: 1 },
          ],
        }}
      />
    ),
  },
  {
    name: "Words of the trade",
    render: () => <TradeWordsScreen />,
  },
  {
    name: "Words of the trade, some of which would be refused today",
    render: () => (
      <TradeWordsView
        rows={[
          row("w1", "kill process"),
          { ...row("w2", "useless"), refused: "disparaging" },
          { ...row("w3", "you"), refused: "tooPlain" },
          { ...row("w4", "one two three four five"), refused: "notAWord" },
        ]}
      />
    ),
  },
  { name: "Words of the trade, none", render: () => <TradeWordsView rows={[]} /> },
  { name: "Words of the trade, loading", render: () => <SkeletonRows count={3} /> },
  {
    name: "Words of the trade, refused",
    render: () => (
      <RefusedPage
        problem={new Problem({ status: 404, reason: "missing" })}
        words={wordsIn.en.sentences.refusals}
      />
    ),
  },
  {
    name: "Words of the trade, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198ca" })} onRetry={nothing} />,
  },
];

/** Those with the longest words. */
const alsoInGerman: readonly string[] = [
  "Courtesy coach, open",
  "Courtesy coach, another language",
  "Courtesy coach, a whole thread",
  "Words of the trade, some of which would be refused today",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
