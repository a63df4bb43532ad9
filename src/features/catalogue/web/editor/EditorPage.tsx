import type { ServiceAnswer } from "#contract/catalogue";
import { useParam } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { api, type EditorChoices, useEditorChoices, useService } from "../data.ts";
import { useWords } from "../use-words.ts";
import { NoService } from "../ServicePage.tsx";
import { FormSection } from "./FormSection.tsx";
import { PromisesSection } from "./PromisesSection.tsx";
import { SettingsSection } from "./SettingsSection.tsx";
import { useSaving } from "./use-saving.ts";

/** A service as its lead writes it: what it says, how it is served, what it asks, what it promises. */
export default function EditorPage() {
  const id = useParam("id");
  const service = useService(id);
  const choices = useEditorChoices(id);
  const fault = service.error ?? choices.error;
  if (fault) return <NoService problem={fault} onRetry={() => void service.refetch()} />;
  if (!service.data || !choices.data) return <SkeletonPage />;
  return <Editor service={service.data} choices={choices.data} />;
}

export function Editor({ service, choices }: { service: ServiceAnswer; choices: EditorChoices }) {
  const { sentences } = useWords();
  return (
    <SpokenPage
      title={service.name}
      back={{ href: `/teams/${service.team.id}/services`, label: sentences.editor.back }}
      subtitle={<Badge>{sentences.states[service.state]}</Badge>}
      actions={<Acts service={service} />}
    >
      <SettingsSection key={service.id} service={service} choices={choices} />
      <FormSection key={`form ${service.id}`} service={service} />
      <PromisesSection key={`promises ${service.id}`} service={service} />
    </SpokenPage>
  );
}

const acts = [
  ["publish", "POST /services/:id/publish", "published"],
  ["redraft", "POST /services/:id/redraft", "redrafted"],
  ["retire", "POST /services/:id/retire", "retired"],
] as const;

function Acts({ service }: { service: ServiceAnswer }) {
  const { sentences } = useWords();
  const { busy, problem, save } = useSaving(service.id);
  const given = { params: { id: service.id }, body: { version: service.version } };
  return (
    <>
      <ButtonLink href={`/services/${service.id}`}>{sentences.editor.see}</ButtonLink>
      {acts.map(
        ([act, endpoint, said]) =>
          service.may[act] && (
            <Button
              key={act}
              kind={act === "publish" ? "primary" : "plain"}
              busy={busy}
              onClick={() => void save(() => api(endpoint, given), sentences.editor[said])}
            >
              {sentences.editor[act]}
            </Button>
          ),
      )}
      <ProblemLine problem={problem} words={sentences.refusals} />
    </>
  );
}
