import type { KindAnswer } from "#contract/parity";
import { timeWords } from "#web/clock-time.ts";
import css from "./parity.module.css";
import { type Words, useWords } from "./use-words.ts";
import { durationWords } from "./words.ts";

/** Both promises of each kind as bars on one scale: a colleague's to its mean, and thin to its worst; a client's as it is said. */
export function Bars({ kinds }: { kinds: readonly KindAnswer[] }) {
  const spoken = useWords();
  const ends = kinds.flatMap(({ inside, outside }) => [
    inside?.worstSeconds ?? 0,
    outside?.seconds ?? 0,
  ]);
  const longest = Math.max(1, ...ends);
  const shown = kinds.filter(({ inside, outside }) => inside !== null || outside !== null);
  return (
    <dl className={css["bars"]}>
      {shown.map((kind) => (
        <div key={kind.kind} className={css["kind"]}>
          <dt>{spoken.kinds[kind.kind]}</dt>
          <dd>
            <Side kind={kind} side="inside" longest={longest} />
            <Side kind={kind} side="outside" longest={longest} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface SideProps {
  kind: KindAnswer;
  side: "inside" | "outside";
  longest: number;
}

const share = (seconds: number, longest: number): string => `${(seconds / longest) * 100}%`;

function Side({ kind: { inside, outside }, side, longest }: SideProps) {
  const spoken = useWords();
  const mean = side === "inside" ? inside?.meanSeconds : outside?.seconds;
  const worst = side === "inside" ? inside?.worstSeconds : undefined;
  return (
    <div className={css["side"]}>
      <span className={css["who"]}>{spoken.sides[side]}</span>
      <svg className={css["bar"]} aria-hidden="true">
        {worst !== undefined && (
          <rect y="5" height="2" width={share(worst, longest)} className={css["worst"]} />
        )}
        {mean !== undefined && (
          <rect height="12" rx="2" width={share(mean, longest)} className={css[side]} />
        )}
      </svg>
      <span className={css["length"]}>{lengthWords(inside, outside, side, spoken)}</span>
    </div>
  );
}

function lengthWords(
  inside: KindAnswer["inside"],
  outside: KindAnswer["outside"],
  side: SideProps["side"],
  spoken: Words,
): string {
  const words = spoken.promise;
  if (side === "outside") return outside ? timeWords(outside, spoken.lang) : words.none;
  if (!inside) return words.none;
  const [mean, worst] = [
    durationWords(inside.meanSeconds, spoken),
    durationWords(inside.worstSeconds, spoken),
  ];
  return mean === worst ? mean : words.bar(mean, worst);
}
