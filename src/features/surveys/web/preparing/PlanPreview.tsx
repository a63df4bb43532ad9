import type { Problem } from "#web/data/problem.ts";
import { numberWords } from "#web/data/zone.ts";
import { ProblemLine } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import type { Plan } from "../data.ts";
import { useWords } from "../use-words.ts";
import css from "../surveys.module.css";
import { AheadOfPlan } from "./AheadTable.tsx";
import { GroupTable } from "./GroupTable.tsx";

interface PlanPreviewProps {
  readonly plan: Plan | null;
  readonly problem: Problem | null;
  readonly isWhole: boolean;
}

/** Whom it burdens, before anybody is asked: counts, no names. */
export function PlanPreview({ plan, problem, isWhole }: PlanPreviewProps) {
  const { sentences } = useWords();
  const words = sentences.planning;
  return (
    <section className={css["promise"]} aria-label={words.whom}>
      <h3>{words.whom}</h3>
      {!isWhole && <p>{words.noDays}</p>}
      <ProblemLine problem={problem} words={sentences.refusals} />
      {plan && <PlanWords plan={plan} />}
    </section>
  );
}

function PlanWords({ plan }: { readonly plan: Plan }) {
  const { lang, sentences } = useWords();
  const words = sentences.planning;
  const counted = (count: number): string => numberWords(count, 1, lang);
  const { people, forms, spared, groups, unheard } = plan;
  return (
    <>
      <p>
        {people === 0 ? words.nobody : words.people(counted(people), counted(forms))} {words.lot}
        {spared > 0 && ` ${words.spared(counted(spared))}`}
      </p>
      {groups.length > 0 && (
        <details>
          <summary>{sentences.wave.groups}</summary>
          <GroupTable groups={groups} />
        </details>
      )}
      {unheard.length > 0 && (
        <details>
          <summary>{words.unheard}</summary>
          <Table
            caption={words.unheard}
            columns={[
              { key: "about", head: words.relationship, cell: ({ provider }) => provider.name },
              {
                key: "eligible",
                head: words.by,
                cell: ({ eligible }) => words.of("0", counted(eligible)),
                numeric: true,
              },
            ]}
            rows={unheard}
            keyOf={({ kind, provider }) => `${kind}:${provider.id}`}
          />
        </details>
      )}
      <AheadOfPlan plan={plan} />
    </>
  );
}
