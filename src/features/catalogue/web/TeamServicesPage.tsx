import { useState } from "react";
import type { ServiceAnswer } from "#contract/catalogue";
import { go, useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { PlusIcon, ServeIcon } from "#web/ui/icons.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { Problem } from "#web/data/problem.ts";
import { api, keepService, type ServiceList, useServices } from "./data.ts";
import { sentences } from "./sentences.ts";
import { ServiceRows } from "./ServiceRows.tsx";

const groups: readonly [ServiceAnswer["state"], string][] = [
  ["live", sentences.team.live],
  ["draft", sentences.team.drafts],
  ["retired", sentences.team.retired],
];

/** What a team does for others, for those who keep it. */
export default function TeamServicesPage() {
  const teamId = useParam("id");
  const lists = {
    live: useServices({ teamId, state: "live", limit: 200 }),
    draft: useServices({ teamId, state: "draft", limit: 200 }),
    retired: useServices({ teamId, state: "retired", limit: 200 }),
  };
  const fault = Object.values(lists).find(({ error }) => error)?.error;
  const read = groups.map(([state, title]) => ({ state, title, data: lists[state].data }));
  return (
    <Page
      title={sentences.team.title}
      subtitle={sentences.team.subtitle}
      back={{ href: `/teams/${teamId}`, label: sentences.team.back }}
    >
      {fault ? (
        <Broken fault={fault} onRetry={() => void lists.live.refetch()} />
      ) : read.every(({ data }) => data) ? (
        <TeamServices teamId={teamId} read={read} />
      ) : (
        <SkeletonRows />
      )}
    </Page>
  );
}

interface Read {
  readonly state: ServiceAnswer["state"];
  readonly title: string;
  readonly data: ServiceList | undefined;
}

export function TeamServices({ teamId, read }: { teamId: string; read: readonly Read[] }) {
  const may = read.some(({ data }) => data?.may.add);
  const hasNone = read.every(({ data }) => data?.rows.length === 0);
  if (!may)
    return (
      <EmptyState icon={ServeIcon} title={sentences.team.notYoursTitle}>
        {sentences.team.notYoursText}
      </EmptyState>
    );
  return (
    <>
      {hasNone && (
        <EmptyState icon={ServeIcon} title={sentences.team.emptyTitle}>
          {sentences.team.emptyText}
        </EmptyState>
      )}
      {read.map(
        ({ state, title, data }) =>
          data &&
          data.rows.length > 0 && (
            <Section key={state} title={title}>
              <ServiceRows
                label={title}
                rows={data.rows}
                hrefOf={({ id }) => `/services/${id}/edit`}
                withoutTeam
              />
            </Section>
          ),
      )}
      <Section title={sentences.team.add}>
        <Begin teamId={teamId} />
      </Section>
    </>
  );
}

function Begin({ teamId }: { teamId: string }) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const begin = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const service = await api("POST /services", { body: { teamId, name: name.trim() } });
      keepService(service);
      go(`/services/${service.id}/edit`);
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      setProblem(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <FormStack
        actions={
          <Button type="submit" icon={PlusIcon} busy={busy} disabled={name.trim() === ""}>
            {sentences.team.begin}
          </Button>
        }
      >
        <TextField
          coached
          label={sentences.team.name}
          hint={sentences.team.nameHint}
          value={name}
          onChange={setName}
          maxLength={120}
          error={problem?.fields["name"]}
        />
        <ProblemLine problem={problem} words={sentences.refusals} />
      </FormStack>
    </form>
  );
}
