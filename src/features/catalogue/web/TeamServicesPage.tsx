import { useState } from "react";
import type { ServiceAnswer } from "#contract/catalogue";
import { go, useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { PlusIcon, ServeIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Broken, EmptyState, ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { Problem } from "#web/data/problem.ts";
import { api, keepService, type ServiceList, useServices } from "./data.ts";
import { useWords } from "./use-words.ts";
import { ServiceRows } from "./ServiceRows.tsx";

const states = ["live", "draft", "retired"] as const;

/** What a team does for others, for those who keep it. */
export default function TeamServicesPage() {
  const { sentences } = useWords();
  const teamId = useParam("id");
  const lists = {
    live: useServices({ teamId, state: "live", limit: 200 }),
    draft: useServices({ teamId, state: "draft", limit: 200 }),
    retired: useServices({ teamId, state: "retired", limit: 200 }),
  };
  const fault = Object.values(lists).find(({ error }) => error)?.error;
  const read = states.map((state) => ({ state, data: lists[state].data }));
  return (
    <SpokenPage
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
    </SpokenPage>
  );
}

interface Read {
  readonly state: ServiceAnswer["state"];
  readonly data: ServiceList | undefined;
}

export function TeamServices({ teamId, read }: { teamId: string; read: readonly Read[] }) {
  const { sentences } = useWords();
  const titles = {
    live: sentences.team.live,
    draft: sentences.team.drafts,
    retired: sentences.team.retired,
  };
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
        ({ state, data }) =>
          data &&
          data.rows.length > 0 && (
            <Section key={state} title={titles[state]}>
              <ServiceRows
                label={titles[state]}
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
  const { sentences } = useWords();
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
