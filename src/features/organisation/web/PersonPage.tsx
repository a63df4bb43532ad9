import type { ReactNode } from "react";
import css from "./Person.module.css";
import { useParam } from "#web/navigation.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { TeamChip } from "#web/ui/Chip.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { Badge, StateMark } from "#web/ui/StateMark.tsx";
import { SharedRequests } from "#web/shared-requests.ts";
import { ThanksOfPerson } from "#web/thanks.ts";
import { usePerson, type Person } from "./data.ts";
import { PastTeams } from "./PastTeams.tsx";
import { DepartSection, EraseSection, ResetSection, ReturnSection } from "./PersonActs.tsx";
import { RolesSection } from "./PersonRoles.tsx";
import { useWords } from "./use-words.ts";

export default function PersonPage() {
  const { lang, refusals } = useWords();
  const { data, error, refetch } = usePerson(useParam("id"));
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  const beside = (
    <>
      <ThanksOfPerson person={data} />
      <PastTeams person={data} />
      <SharedRequests person={data} />
    </>
  );
  return <PersonShown person={data} beside={beside} />;
}

interface ShownProps {
  person: Person;
  /** What the reader and this person have in common. */
  beside?: ReactNode;
}

export function PersonShown({ person, beside }: ShownProps) {
  const words = useWords().sentences.person;
  const { name, email, may, canSignIn } = person;
  return (
    <SpokenPage
      title={name}
      subtitle={email}
      width="text"
      back={{ href: "/people", label: words.back }}
    >
      <Marks person={person} />
      <Teams teams={person.teams} />
      {beside}
      {may.change && !canSignIn && <p>{words.neverIn}</p>}
      {may.grantRoles && <RolesSection person={person} />}
      {may.makeResetLink && <ResetSection person={person} />}
      {may.markDeparted && <DepartSection person={person} />}
      {may.undoDeparture && <ReturnSection person={person} />}
      {may.erase && <EraseSection person={person} />}
    </SpokenPage>
  );
}

/** What one should know at once. Roles stand here for those who cannot change them below. */
function Marks({ person: { departedAt, guest, may, roles } }: { person: Person }) {
  const { roleNames, sentences } = useWords();
  const words = sentences.person;
  const roleMarks = may.grantRoles ? [] : roles;
  if (!departedAt && !guest && roleMarks.length === 0) return null;
  return (
    <div className={css["marks"]}>
      {departedAt && <StateMark state="done">{words.left}</StateMark>}
      {guest && <Badge>{words.guest}</Badge>}
      {roleMarks.map((role) => (
        <Badge key={role}>{roleNames[role]}</Badge>
      ))}
    </div>
  );
}

function Teams({ teams }: Pick<Person, "teams">) {
  const words = useWords().sentences.person;
  return (
    <Section title={words.teams}>
      {teams.length === 0 && <p>{words.noTeams}</p>}
      {teams.map((team) => (
        <TeamChip
          key={team.id}
          name={team.name}
          href={`/teams/${team.id}`}
          detail={team.lead ? words.leads : undefined}
        />
      ))}
    </Section>
  );
}
