import type { ServiceAnswer } from "#contract/catalogue";
import type { Problem } from "#web/data/problem.ts";
import { AskHints } from "#web/ask-hints.ts";
import { go, useParam } from "#web/navigation.ts";
import { ServiceDefects } from "#web/service-defects.ts";
import { ServiceLine } from "#web/service-parity.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { PersonChip, TeamChip } from "#web/ui/Chip.tsx";
import { AskIcon, EditIcon, RefusedIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { useService } from "./data.ts";
import { PromiseNow } from "./PromiseNow.tsx";
import { useWords } from "./use-words.ts";
import css from "./ServicePage.module.css";

/** What a service is, what is promised, how to ask well. */
export default function ServicePage() {
  const { data, error, refetch } = useService(useParam("id"));
  if (error) return <NoService problem={error} onRetry={() => void refetch()} />;
  return data ? <Service service={data} /> : <SkeletonPage />;
}

/** A page all the same: it has its title, and the way back. */
export function NoService({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { sentences } = useWords();
  return (
    <SpokenPage
      title={sentences.service.title}
      back={{ href: "/ask", label: sentences.service.back }}
      width="text"
    >
      {problem.isRefusal ? (
        <Refused problem={problem} words={sentences.refusals} />
      ) : (
        <Broken fault={problem} onRetry={onRetry} />
      )}
    </SpokenPage>
  );
}

export function Service({ service }: { service: ServiceAnswer }) {
  const { sentences } = useWords();
  const { may, state } = service;
  const askHref = `/ask/${service.id}`;
  useShortcut("a", sentences.service.ask, () => go(askHref), { enabled: may.ask, icon: AskIcon });
  return (
    <SpokenPage
      title={service.name}
      subtitle={service.summary}
      back={{ href: "/ask", label: sentences.service.back }}
      width="text"
      actions={
        <>
          {may.edit && (
            <ButtonLink href={`/services/${service.id}/edit`} icon={EditIcon}>
              {sentences.service.edit}
            </ButtonLink>
          )}
          {may.ask && (
            <ButtonLink href={askHref} kind="primary" icon={AskIcon} shortcut="a">
              {sentences.service.ask}
            </ButtonLink>
          )}
        </>
      }
    >
      {state !== "live" && <p className={css["notice"]}>{sentences.service.notLive[state]}</p>}
      {service.confidential && (
        <p>
          <Badge icon={RefusedIcon}>{sentences.service.confidential}</Badge>
        </p>
      )}
      <div className={css["who"]}>
        <TeamChip name={service.team.name} href={`/teams/${service.team.id}`} />
        {service.ownerName !== null && (
          <PersonChip name={service.ownerName} detail={sentences.service.owner} />
        )}
      </div>
      <Section title={sentences.promise.title}>
        <PromiseNow serviceId={service.id} />
        {state === "live" && !service.confidential && <ServiceLine serviceId={service.id} />}
      </Section>
      <Words title={sentences.service.about} text={service.about} />
      <Words title={sentences.service.howToAsk} text={service.howToAsk} />
      <AskHints serviceId={service.id} />
      <Asks service={service} />
      {!service.confidential && <ServiceDefects teamId={service.team.id} serviceId={service.id} />}
      <Words title={sentences.service.servedInTheEnd} text={service.servedInTheEnd} />
    </SpokenPage>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  if (text.trim() === "") return null;
  return (
    <Section title={title}>
      <p className={css["words"]}>{text}</p>
    </Section>
  );
}

function Asks({ service: { form } }: { service: ServiceAnswer }) {
  const { sentences } = useWords();
  return (
    <Section title={sentences.service.asks}>
      {form.length === 0 ? (
        <p className={css["words"]}>{sentences.service.asksNothing}</p>
      ) : (
        <ul className={css["asks"]}>
          {form.map((field) => (
            <li key={field.id}>
              {field.label}
              {field.required && <span className={css["soft"]}> ({sentences.service.needed})</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
