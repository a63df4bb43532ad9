import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ServiceAnswer } from "#contract/catalogue";
import css from "./Asking.module.css";
import { AskHints } from "#web/ask-hints.ts";
import { useDraft } from "#web/data/draft.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { timeWords, useZone } from "#web/data/zone.ts";
import { go, useParam } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { AskIcon } from "#web/ui/icons.ts";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { api, keys, useFullMe, type RequestDetail } from "../data/api.ts";
import { useFiles } from "../data/files.ts";
import { catalogue } from "../data/finding.ts";
import { useWords, type Words } from "../use-words.ts";
import { refusalsFor } from "../words/own-refusals.ts";
import { promiseWords, whoHas } from "../words/telling.ts";
import { AskFields } from "./AskFields.tsx";
import { readAsked, writeAsked } from "./draft.ts";
import { Preview } from "./Preview.tsx";
import { bodyOf, focusFirstError } from "./sending.ts";

/** Asking for a service: its form, and by when it will be answered. */
export default function AskPage() {
  const id = useParam("serviceId");
  const service = useQuery<ServiceAnswer, Problem>({
    queryKey: ["services", "one", id],
    queryFn: ({ signal }) => catalogue("GET /services/:id", { params: { id }, signal }),
  });
  if (service.data) return <AskForm key={id} service={service.data} />;
  if (service.error?.isRefusal) return <RefusedPage problem={service.error} />;
  if (service.error)
    return <BrokenPage fault={service.error} onRetry={() => void service.refetch()} />;
  return <SkeletonPage />;
}

export function AskForm({ service }: { service: ServiceAnswer }) {
  const all = useWords();
  const words = all.sentences.ask;
  const me = useFullMe();
  const form = useAsking(service);
  const { asked, draft, errors, files, isSending, problem, send } = form;
  useShortcut("mod+enter", words.send, () => void send());
  const back = { href: `/services/${service.id}`, label: service.team.name };
  if (!service.may.ask)
    return (
      <SpokenPage title={service.name} back={{ href: "/ask", label: words.otherServices }}>
        <EmptyState icon={AskIcon} title={words.notOffered}>
          {words.notOfferedText}
        </EmptyState>
      </SpokenPage>
    );
  return (
    <SpokenPage title={service.name} back={back} width="text" subtitle={service.summary}>
      <Preview serviceId={service.id} team={service.team.name} impact={asked.impact} />
      {service.howToAsk && <p>{service.howToAsk}</p>}
      <AskHints serviceId={service.id} />
      {service.confidential && <p className={css["kept"]}>{words.confidential}</p>}
      <AskFields
        service={service}
        asked={asked}
        onChange={(next) => draft.setText(writeAsked(next))}
        errors={errors}
        files={files}
        teams={me.teams}
      />
      <ProblemLine problem={problem} words={refusalsFor(problem, all)} />
      <div className={css["acts"]}>
        <Button kind="primary" shortcut="mod+enter" busy={isSending} onClick={() => void send()}>
          {words.ofTeam(service.team.name)}
        </Button>
        {draft.wasKept && <span className={css["kept"]}>{words.draftKept}</span>}
        {draft.wasKept && (
          <Button kind="quiet" onClick={draft.clear}>
            {words.anew}
          </Button>
        )}
        <ButtonLink kind="quiet" href="/ask">
          {words.otherServices}
        </ButtonLink>
      </div>
    </SpokenPage>
  );
}

function useAsking(service: ServiceAnswer) {
  const zone = useZone();
  const words = useWords();
  const draft = useDraft(`ask:${service.id}`);
  const asked = readAsked(draft.text);
  const files = useFiles();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    if (isSending) return;
    setSending(true);
    setProblem(null);
    try {
      const request = await api("POST /requests", { body: bodyOf(service, asked, files, words) });
      draft.clear();
      queries.setQueryData(keys.one(request.id), request);
      void queries.invalidateQueries({ queryKey: keys.lists });
      say(sentWords(request, zone, words), { state: "done", seconds: 8, lang: words.lang });
      go(`/requests/${request.id}`, { replace: true });
    } catch (fault) {
      setProblem(fault);
      setSending(false);
      focusFirstError();
    }
  };
  const errors = problem instanceof Problem ? problem.fields : {};
  return { asked, draft, errors, files, isSending, problem, send };
}

/** 'Facilities has it; they answer by tomorrow 10:00.' */
function sentWords(request: RequestDetail, zone: string, words: Words): string {
  const at = new Date(request.lastStepAt);
  const by = request.dueAt === null ? "" : timeWords(new Date(request.dueAt), at, zone, words.lang);
  const has = words.told.stands.has(whoHas(request));
  return `${[has, promiseWords(request, by, words)].filter(Boolean).join("; ")}.`;
}
