import css from "./defects.module.css";
import type { CountedAnswer, DefectsAnswer, StreakAnswer } from "./data.ts";
import { useWords } from "./use-words.ts";
import { Figure, Figures } from "#web/ui/Figure.tsx";
import { Section } from "#web/ui/Page.tsx";

/** Of figures, as the server has it. */
const floor = 5;

/** The four shares, each with n and interval. */
export function Shares({ figures }: { figures: DefectsAnswer["figures"] }) {
  const words = useWords().sentences.figures;
  const { rightFirstTime, reopened, misrouted, returned } = figures;
  return (
    <Section title={words.title}>
      <Figures>
        <Share label={words.rightFirstTime} shown={rightFirstTime} of={words.ofFinished} />
        <Share label={words.reopened} shown={reopened} of={words.ofFinished} />
        <Share label={words.misrouted} shown={misrouted} of={words.ofRequests} />
        <Share
          label={words.returned}
          shown={returned}
          of={words.ofRequests}
          hint={words.returnedHint}
        />
      </Figures>
    </Section>
  );
}

interface ShareProps {
  label: string;
  shown: CountedAnswer;
  of: string;
  hint?: string;
}

function Share({ label, shown, of, hint }: ShareProps) {
  const words = useWords().sentences.figures;
  const { n, value, low, high } = shown;
  const isHidden = value === null && n >= floor;
  const tenth = (share: number): number => Math.round(share * 1000) / 10;
  return (
    <Figure
      label={label}
      value={isHidden ? words.notTold : tenth(value ?? 0)}
      unit={isHidden ? undefined : "%"}
      n={n}
      of={of}
      interval={low !== null && high !== null ? [tenth(low), tenth(high)] : undefined}
    >
      {isHidden && <div className={css["soft"]}>{words.notToldHint}</div>}
      {hint && <div className={css["soft"]}>{hint}</div>}
    </Figure>
  );
}

export function Streak({ streak }: { streak: StreakAnswer }) {
  const said = useWords().sentences.streak;
  const { present, longest, days } = streak;
  return (
    <Section title={said.title}>
      <Figures>
        <Figure label={said.present} value={present} n={present} floor={0} of={said.of(present)} />
        <Figure label={said.longest} value={longest} n={longest} floor={0} of={said.of(longest)} />
        <Figure
          label={said.days}
          value={days ?? said.none}
          n={days ?? 0}
          floor={0}
          of={said.ofDays(days)}
        />
      </Figures>
    </Section>
  );
}
