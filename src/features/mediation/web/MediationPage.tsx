import { type FormEvent, useState } from "react";
import type { CaseInList, SuggestionAnswer } from "#contract/mediation";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { LessonsFor } from "#web/lessons.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { PlusIcon, RelationshipsIcon } from "#web/ui/icons.ts";
import { List, Row } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { say } from "#web/ui/toasts.ts";
import { acting, api, type ListAnswer, useCases } from "./data.ts";
import css from "./mediation.module.css";
import { openCase, OpenDialog } from "./OpenDialog.tsx";
import { useWords, type Words } from "./use-words.ts";

/** Cases of one's own, a suggestion for those who lead, and two counts of the whole house. */
export default function MediationPage() {
  const sentences = useWords();
  const words = sentences.page;
  const { data, error, refetch } = useCases();
  if (data) return <MediationView answer={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={sentences.lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

export function MediationView({ answer }: { answer: ListAnswer }) {
  const words = useWords().page;
  const { rows, suggestions, counts, contact } = answer;
  const [isOpening, setOpening] = useState(false);
  const open = (): void => setOpening(true);
  useShortcut("n", words.open, open);
  const running = rows.filter(({ endedAt }) => endedAt === null);
  const ended = rows.filter(({ endedAt }) => endedAt !== null);
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <Button kind="primary" icon={PlusIcon} shortcut="n" onClick={open}>
          {words.open}
        </Button>
      }
    >
      <p className={css["lead"]}>
        {words.counts(words.openCount(counts.open), words.holdingCount(counts.holding))}
      </p>
      {suggestions.length > 0 && (
        <Section title={words.suggestions} intro={words.suggestionsIntro}>
          {suggestions.map((one) => (
            <Suggestion key={one.id} suggestion={one} />
          ))}
          <LessonsFor need="difficult-pair" />
        </Section>
      )}
      {rows.length === 0 && (
        <EmptyState icon={RelationshipsIcon} title={words.emptyTitle}>
          {words.emptyText}
        </EmptyState>
      )}
      <Cases title={words.yours} rows={running} />
      <Cases title={words.ended} rows={ended} />
      {contact.mayChange && <Contact key={contact.version} contact={contact} />}
      {isOpening && <OpenDialog onClose={() => setOpening(false)} />}
    </SpokenPage>
  );
}

function Cases({ title, rows }: { title: string; rows: readonly CaseInList[] }) {
  const sentences = useWords();
  const words = sentences.page;
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <List label={title}>
        {rows.map((row) => (
          <Row
            key={row.id}
            walkKey={row.id}
            href={`/mediation/${row.id}`}
            title={row.with.join(sentences.one.and) || sentences.one.somebody}
            detail={
              row.endedAt === null ? sentences.steps[row.step].title : <When at={row.endedAt} />
            }
            trail={
              row.endedAt === null && (
                <StateMark state={row.waitsForMe ? "risk" : "waiting"}>
                  {row.waitsForMe ? words.waits : words.waitsOther}
                </StateMark>
              )
            }
          />
        ))}
      </List>
    </Section>
  );
}

/** Figures both ways, as sentences; only what speaks for a talk. */
export function saysOf(
  { one, other, there, back }: SuggestionAnswer,
  { lang, page: words }: Words,
): string[] {
  const count = (value: number): string => numberWords(value, 0, lang);
  const ways = [
    { from: one.name, to: other.name, ...there },
    { from: other.name, to: one.name, ...back },
  ];
  return ways.flatMap(({ from, to, promised, kept, returns, handoffs }) => [
    ...(promised > kept ? [words.promises(from, to, count(promised - kept), count(promised))] : []),
    ...(returns > 0 ? [words.returns(from, to, count(returns), count(handoffs))] : []),
  ]);
}

function Suggestion({ suggestion }: { suggestion: SuggestionAnswer }) {
  const sentences = useWords();
  const words = sentences.page;
  const { id, one, other } = suggestion;
  const open = useAct(() => openCase({ kind: "teams", oneId: one.id, otherId: other.id }));
  const aside = useAct(async () => {
    await acting(api("PUT /mediations/suggestions/:id/aside", { params: { id } }));
    say(words.asideSaid, { lang: sentences.lang });
  });
  return (
    <div className={css["suggestion"]}>
      <strong>{words.between(one.name, other.name)}</strong>
      {saysOf(suggestion, sentences).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ProblemLine problem={open.problem ?? aside.problem} words={sentences.refusals} />
      <div className={css["acts"]}>
        <Button busy={open.busy} onClick={() => void open.run(undefined)}>
          {words.talk}
        </Button>
        <Button kind="quiet" busy={aside.busy} onClick={() => void aside.run(undefined)}>
          {words.aside}
        </Button>
      </div>
    </div>
  );
}

function Contact({ contact }: { contact: ListAnswer["contact"] }) {
  const sentences = useWords();
  const words = sentences.page;
  const [typed, setTyped] = useState(contact.words);
  const save = useAct(async () => {
    const body = { words: typed, version: contact.version };
    await acting(api("PUT /mediations/contact", { body }));
    say(words.saved, { state: "kept", lang: sentences.lang });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save.run(undefined);
  };
  return (
    <Section title={words.contact} intro={words.contactIntro}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <Button type="submit" busy={save.busy}>
              {words.save}
            </Button>
          }
        >
          <ProblemLine problem={save.problem} words={sentences.refusals} />
          <TextArea
            coached
            label={words.contactLabel}
            value={typed}
            onChange={setTyped}
            maxLength={1000}
          />
        </FormStack>
      </form>
    </Section>
  );
}
