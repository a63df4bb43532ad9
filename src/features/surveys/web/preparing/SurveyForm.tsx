import { type ReactNode, useState } from "react";
import type { Item, SurveyAnswer } from "#contract/surveys";
import { useAct } from "#web/data/act.ts";
import type { Problem } from "#web/data/problem.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import {
  changeSurvey,
  type Choices,
  type Library,
  makeSurvey,
  useChoices,
  useLibrary,
} from "../data.ts";
import { useWords, type Words } from "../use-words.ts";
import { ItemList } from "./ItemList.tsx";
import { ChosenTeams } from "./ChosenTeams.tsx";

type Kind = SurveyAnswer["kind"];
const kinds: readonly Kind[] = ["service", "pulse"];
const modes: readonly SurveyAnswer["mode"][] = ["anonymous", "confidential"];

interface ReadyProps {
  readonly survey: SurveyAnswer | null;
  readonly kind: Kind;
  readonly onKind?: (kind: Kind) => void;
}

/** The form, once what can be chosen is there. */
export function Ready(props: ReadyProps) {
  const choices = useChoices();
  const library = useLibrary(props.kind);
  if (!choices.data || !library.data)
    return (
      <Waiting
        error={choices.error ?? library.error}
        onRetry={() => void Promise.all([choices.refetch(), library.refetch()])}
      />
    );
  return <SurveyForm {...props} choices={choices.data} library={library.data} />;
}

export function Waiting({ error, onRetry }: { error: Problem | null; onRetry: () => void }) {
  const { lang, sentences } = useWords();
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <SpokenPage title={sentences.form.fresh} width="text">
      <SkeletonRows />
    </SpokenPage>
  );
}

interface SurveyFormProps extends ReadyProps {
  readonly choices: Pick<Choices, "teams">;
  readonly library: Library;
}

interface Typed {
  readonly name: string;
  readonly mode: SurveyAnswer["mode"];
  readonly items: readonly Item[];
  readonly asksMirror: boolean;
  readonly providerIds: readonly string[];
}

const usual = ({ items, usualKeys }: Library): Item[] =>
  items.filter(({ key }) => usualKeys.includes(key));

function typedOf(survey: SurveyAnswer | null, library: Library): Typed {
  if (survey) {
    const { name, mode, items, asksMirror, providers } = survey;
    return { name, mode, items, asksMirror, providerIds: providers.map(({ id }) => id) };
  }
  return { name: "", mode: "anonymous", items: usual(library), asksMirror: false, providerIds: [] };
}

function lackOf({ name, items }: Typed, words: Words["sentences"]["form"]): string | null {
  if (name.trim() === "") return words.nameless;
  return items.length === 0 ? words.itemless : null;
}

const hrefOf = (survey: SurveyAnswer | null): string =>
  survey ? `/surveys/${survey.id}` : "/surveys";

export function SurveyForm(props: SurveyFormProps) {
  const { survey, kind, library } = props;
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.form;
  const [typed, setTyped] = useState<Typed>(() => typedOf(survey, library));
  const set = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const act = useAct(({ mode, items, providerIds, ...rest }: Typed) => {
    const body = { ...rest, items: [...items], providerIds: [...providerIds] };
    return survey
      ? changeSurvey(survey.id, { ...body, version: survey.version }, spoken)
      : makeSurvey({ ...body, kind, mode }, spoken);
  });
  return (
    <SpokenPage
      title={survey ? words.changing : words.fresh}
      subtitle={words.intro}
      back={{ href: hrefOf(survey), label: survey?.name ?? sentences.one.back }}
      width="text"
    >
      <FormStack>
        <TextField
          coached
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          maxLength={120}
          error={act.problem?.fields["name"]}
          onChange={(name) => set({ name })}
        />
        <HowAndAbout {...props} typed={typed} onChange={set} />
      </FormStack>
      <Section title={words.items}>
        <ItemList
          items={typed.items}
          library={library.items}
          onChange={(items) => set({ items })}
        />
      </Section>
      <Ending
        survey={survey}
        lack={lackOf(typed, words)}
        busy={act.busy}
        onSend={() => void act.run(typed)}
      >
        <ProblemLine problem={act.problem} words={sentences.refusals} />
      </Ending>
    </SpokenPage>
  );
}

interface EndingProps {
  readonly survey: SurveyAnswer | null;
  readonly lack: string | null;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

function Ending({ survey, lack, busy, onSend, children }: EndingProps) {
  const words = useWords().sentences.form;
  return (
    <FormStack
      actions={
        <>
          <ButtonLink href={hrefOf(survey)}>{words.leave}</ButtonLink>
          <Button kind="primary" busy={busy} disabled={lack !== null} onClick={onSend}>
            {survey ? words.save : words.make}
          </Button>
        </>
      }
    >
      {lack && <p role="note">{lack}</p>}
      {children}
    </FormStack>
  );
}

interface HowAndAboutProps extends SurveyFormProps {
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}

/** How safe it is and whom it is about; of a survey that is there its kind and its mode stay. */
function HowAndAbout({ survey, kind, onKind, choices, typed, onChange }: HowAndAboutProps) {
  const { sentences } = useWords();
  const words = sentences.form;
  return (
    <>
      {survey ? (
        <p>{words.fixed(sentences.kinds[kind], sentences.modes[survey.mode])}</p>
      ) : (
        <Kinds
          kind={kind}
          mode={typed.mode}
          onKind={onKind}
          onMode={(mode) => onChange({ mode })}
        />
      )}
      {kind === "service" && (
        <>
          <Checkbox
            label={words.mirror}
            hint={words.mirrorHint}
            checked={typed.asksMirror}
            onChange={(asksMirror) => onChange({ asksMirror })}
          />
          <ChosenTeams
            teams={choices.teams}
            chosen={typed.providerIds}
            onChange={(providerIds) => onChange({ providerIds })}
          />
        </>
      )}
    </>
  );
}

interface KindsProps {
  readonly kind: Kind;
  readonly mode: SurveyAnswer["mode"];
  readonly onKind: ReadyProps["onKind"];
  readonly onMode: (mode: SurveyAnswer["mode"]) => void;
}

function Kinds({ kind, mode, onKind, onMode }: KindsProps) {
  const { sentences } = useWords();
  const words = sentences.form;
  return (
    <>
      <RadioCards
        label={words.kind}
        choices={kinds.map((value) => ({
          value,
          label: sentences.kinds[value],
          hint: words.kindHints[value],
        }))}
        value={kind}
        onChange={(next) => onKind?.(next)}
      />
      <RadioCards
        label={words.mode}
        choices={modes.map((value) => ({
          value,
          label: sentences.modes[value],
          hint: words.modeHints[value],
        }))}
        value={mode}
        onChange={onMode}
      />
    </>
  );
}
