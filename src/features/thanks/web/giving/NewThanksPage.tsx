import type { ReactNode } from "react";
import { go, useQueryText } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { usePersonNamed, useTeamNamed, useTiedRequest } from "../data.ts";
import { useWords } from "../use-words.ts";
import type { Receiver } from "./draft.ts";
import { ThanksForm } from "./ThanksForm.tsx";

const mineHref = "/me/thanks";

/** Thanks to whom the address names, for the request that it names: '/thanks/new?person=…&request=…'. */
export default function NewThanksPage() {
  const { lang, refusals } = useWords();
  const [personId] = useQueryText("person");
  const [teamId] = useQueryText("team");
  const [requestId] = useQueryText("request");
  const asked = [
    { id: personId, read: usePersonNamed(personId) },
    { id: teamId, read: useTeamNamed(teamId) },
    { id: requestId, read: useTiedRequest(requestId) },
  ] as const;
  const wanted = asked.filter(({ id }) => id !== "");
  const fault = wanted.find(({ read }) => read.error)?.read.error;
  if (fault?.isRefusal) return <RefusedPage problem={fault} words={refusals} wordsLang={lang} />;
  if (fault)
    return (
      <BrokenPage
        fault={fault}
        onRetry={() => void Promise.all(wanted.map(({ read }) => read.refetch()))}
      />
    );
  if (wanted.some(({ read }) => read.data === undefined)) return <SkeletonPage />;
  const [person, team, request] = [asked[0].read.data, asked[1].read.data, asked[2].read.data];
  const to: Receiver[] = [
    ...(person ? [{ id: person.id, name: person.name, kind: "person" as const }] : []),
    ...(team ? [{ id: team.id, name: team.name, kind: "team" as const }] : []),
  ];
  return (
    <NewThanksView>
      <ThanksForm
        key={`${personId}${teamId}${requestId}`}
        to={to}
        request={request}
        onDone={() => go(`${mineHref}?box=given`)}
      />
    </NewThanksView>
  );
}

export function NewThanksView({ children }: { children: ReactNode }) {
  const { giving: words, mine } = useWords();
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      back={{ href: mineHref, label: mine.title }}
      actions={<CustomersLink />}
    >
      {children}
    </SpokenPage>
  );
}

/** What customers say is passed on by colleagues. */
function CustomersLink() {
  const { passOn } = useWords();
  if (useMe().guest) return null;
  return <ButtonLink href="/thanks/customers">{passOn}</ButtonLink>;
}
