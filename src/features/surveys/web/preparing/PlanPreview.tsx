import type { Problem } from "#web/data/problem.ts";
import { numberWords } from "#web/data/zone.ts";
import { ProblemLine } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import type { Plan } from "../data.ts";
import { sentences } from "../sentences.ts";
import css from "../surveys.module.css";
import { AheadOfPlan } from "./AheadTable.tsx";
import { GroupTable } from "./GroupTable.tsx";

const words = sentences.planning;

interface PlanPreviewProps {
  readonly plan: Plan | null;
  readonly problem: Problem | null;
  readonly isWhole: boolean;
}

/** Whom it burdens, before anybody is asked: counts, no names. */
export function PlanPreview({ plan, problem, isWhole }: PlanPreviewProps) {
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
  const { people, forms, spared, groups, unheard } = plan;
  return (
    <>
      <p>
        {people === 0 ? words.nobody : words.people(numberWords(people), numberWords(forms))}{" "}
        {words.lot}
        {spared > 0 && ` ${words.spared(numberWords(spared))}`}
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
                cell: ({ eligible }) => words.of("0", numberWords(eligible)),
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
