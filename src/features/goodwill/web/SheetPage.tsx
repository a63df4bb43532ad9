import type { ReactNode } from "react";
import css from "./goodwill.module.css";
import { exportHref, useSheet } from "./data.ts";
import { GoodwillFault } from "./GoodwillFault.tsx";
import { useWords } from "./use-words.ts";
import { WayView } from "./WayView.tsx";
import { isEmpty, movedSentence, returnSentences } from "./words.ts";
import type { SheetAnswer } from "#contract/goodwill";
import { useNow } from "#web/data/clock.ts";
import { agoWords } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { GatheringsOfPair, RewardsOfPair } from "#web/pair-together.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, RelationshipsIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { EmptyState } from "#web/ui/States.tsx";

/** Two teams: what each has done for the other, line by line. */
export default function SheetPage() {
  const { data, error, refetch } = useSheet(useParam("provider"), useParam("customer"));
  if (!data && error) return <GoodwillFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  const ids = { oneId: data.there.from.id, otherId: data.there.to.id };
  return (
    <SheetView sheet={data}>
      <RewardsOfPair {...ids} />
      <GatheringsOfPair {...ids} />
    </SheetView>
  );
}

interface SheetViewProps {
  sheet: SheetAnswer;
  /** Shown by the features that know it: what the two promised each other, and when they met. */
  children?: ReactNode;
}

export function SheetView({ sheet, children }: SheetViewProps) {
  const all = useWords();
  const words = all.sheet;
  const { there, back, asOf } = sheet;
  const now = useNow();
  const [one, other] = [there.from, there.to];
  return (
    <SpokenPage
      title={all.pairTitle(one.name, other.name)}
      subtitle={words.subtitle}
      back={{ href: `/relationships/${one.id}/${other.id}`, label: words.back }}
      actions={
        <ButtonLink href={exportHref(one.id, other.id)} icon={DownloadIcon} download>
          {words.csv}
        </ButtonLink>
      }
    >
      {isEmpty(sheet) ? (
        <EmptyState icon={RelationshipsIcon} title={words.noneTitle}>
          {words.none}
        </EmptyState>
      ) : (
        <p className={css["lead"]}>{movedSentence(sheet, all)}</p>
      )}
      <div className={css["ways"]}>
        <WayView way={there} />
        <WayView way={back} />
      </div>
      <Section title={words.returns}>
        <Returns sheet={sheet} />
      </Section>
      {children}
      <p className={css["soft"]}>
        {there.lingering === null && `${words.lingeringHidden} `}
        {words.foot} {asOf !== null && words.asOf(agoWords(new Date(asOf), now, all.lang))}
      </p>
    </SpokenPage>
  );
}

function Returns({ sheet }: { sheet: SheetAnswer }) {
  const all = useWords();
  const said = returnSentences(sheet, all);
  if (said.length === 0) return <p className={css["text"]}>{all.sheet.tooFewBothWays}</p>;
  return (
    <ul className={css["list"]}>
      {said.map((sentence) => (
        <li key={sentence} className={css["text"]}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
