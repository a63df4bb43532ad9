import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { ThanksIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type ThanksAnswer, useOfPerson } from "./data.ts";
import css from "./thanks.module.css";
import { ThanksList } from "./ThanksCard.tsx";
import { useWords } from "./use-words.ts";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly departedAt: string | null;
}

/** The newest public thanks to somebody, and the way to say some. */
export function OfPerson({ person }: { person: Person }) {
  const { person: words, refusals } = useWords();
  const me = useMe();
  const { data, error, isLoading } = useOfPerson(person.id);
  if (error)
    return (
      <Section title={words.title}>
        <ProblemLine problem={error} words={refusals} />
      </Section>
    );
  if (isLoading) return <SkeletonText lines={2} />;
  const mayThank = me.id !== person.id && person.departedAt === null;
  return <OfPersonView person={person} rows={data?.rows ?? []} mayThank={mayThank} />;
}

interface OfPersonViewProps {
  person: Pick<Person, "id" | "name">;
  rows: readonly ThanksAnswer[];
  mayThank: boolean;
}

export function OfPersonView({ person, rows, mayThank }: OfPersonViewProps) {
  const { person: words, thank } = useWords();
  const button = mayThank && (
    <div className={css["acts"]}>
      <ButtonLink size="small" icon={ThanksIcon} href={`/thanks/new?person=${person.id}`}>
        {thank(person.name)}
      </ButtonLink>
    </div>
  );
  if (rows.length === 0) return button;
  return (
    <Section title={words.title} intro={words.more}>
      <div className={css["part"]}>
        <ThanksList label={words.title} rows={rows} />
        {button}
      </div>
    </Section>
  );
}
