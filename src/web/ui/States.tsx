import { Component, type ReactNode } from "react";
import css from "./States.module.css";
import { Alone } from "./Alone.tsx";
import { Button, ButtonLink } from "./Button.tsx";
import { BrokenIcon, RefusedIcon, RetryIcon, type Icon } from "./icons.ts";
import { Page } from "./Page.tsx";
import { sentencesIn, useSentences } from "./words.ts";
import { isLanguage, useLanguage } from "#web/data/language.ts";
import { Problem, saidOf, sentenceFor } from "#web/data/problem.ts";

export interface EmptyStateProps {
  title: string;
  /** What will stand here, or what to do. */
  children?: ReactNode;
  icon?: Icon | undefined;
  actions?: ReactNode;
}

export function EmptyState({ title, children, icon: Mark, actions }: EmptyStateProps) {
  return (
    <div className={css["state"]}>
      {Mark && <Mark size={28} aria-hidden="true" strokeWidth={1.5} />}
      <h2>{title}</h2>
      {children && <div className={css["text"]}>{children}</div>}
      {actions && <div className={css["actions"]}>{actions}</div>}
    </div>
  );
}

export interface RefusedProps {
  problem: Problem;
  /** The feature's sentence for each reason. */
  words?: Readonly<Record<string, string>> | undefined;
  /** Of the feature's words, where it is not that of the product. */
  wordsLang?: string | undefined;
  title?: string | undefined;
  /** What can be done instead. */
  actions?: ReactNode;
}

/** A foreseen no, in a sentence. */
export function Refused({ problem, words, wordsLang, title, actions }: RefusedProps) {
  const sentences = useSentences();
  return (
    <div className={css["state"]} role="alert">
      <RefusedIcon size={28} aria-hidden="true" strokeWidth={1.5} />
      <h2>{title ?? sentences.refusedTitle}</h2>
      <div className={css["text"]}>
        <SaidOf problem={problem} words={words} wordsLang={wordsLang} />
      </div>
      {actions && <div className={css["actions"]}>{actions}</div>}
    </div>
  );
}

/** A whole screen that is not for the reader; it has its own title, for the one that would have stood there is not theirs to read. */
export function RefusedPage({
  problem,
  words,
  wordsLang,
}: Pick<RefusedProps, "problem" | "words" | "wordsLang">) {
  const chosen = useLanguage();
  const said = wordsLang ?? chosen;
  const lang = isLanguage(said) ? said : chosen;
  const sentences = sentencesIn[lang];
  return (
    <Page title={sentences.notOpenTitle} lang={lang}>
      <div className={css["whole"]} role="alert">
        <RefusedIcon size={28} aria-hidden="true" strokeWidth={1.5} />
        <div className={css["text"]}>
          <SaidOf problem={problem} words={words} wordsLang={lang} />
        </div>
        <div className={css["actions"]}>
          <ButtonLink href="/">{sentences.toStart}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}

/** What is said of a problem, marked with its language where that is not the one around it: the server speaks English. */
function SaidOf({
  problem,
  words,
  wordsLang,
}: Omit<RefusedProps, "problem"> & { problem: unknown }) {
  const general = useSentences();
  const { text, by } = saidOf(problem, words, general);
  return <span lang={{ own: wordsLang, general: undefined, server: "en" }[by]}>{text}</span>;
}

export interface BrokenProps {
  fault: unknown;
  /** What was kept, when the screen knows it better than the general sentence. */
  kept?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** Something failed that should not: what happened, what was kept, what to do. */
export function Broken(props: BrokenProps) {
  const sentences = useSentences();
  return (
    <div className={css["state"]} role="alert" data-broken="">
      <BrokenIcon size={28} aria-hidden="true" strokeWidth={1.5} />
      <h2>{sentences.brokenTitle}</h2>
      <BrokenWords {...props} />
    </div>
  );
}

/** A whole screen that failed. */
export function BrokenPage(props: BrokenProps) {
  const sentences = useSentences();
  return (
    <Page title={sentences.brokenTitle} lang={sentences.lang}>
      <div className={css["whole"]} role="alert" data-broken="">
        <BrokenIcon size={28} aria-hidden="true" strokeWidth={1.5} />
        <BrokenWords {...props} />
      </div>
    </Page>
  );
}

/** The same before one is signed in. */
export function BrokenAlone(props: BrokenProps) {
  const sentences = useSentences();
  return (
    <Alone title={sentences.brokenTitle}>
      <div className={css["whole"]} role="alert" data-broken="">
        <BrokenWords {...props} />
      </div>
    </Alone>
  );
}

function BrokenWords({ fault, kept, onRetry }: BrokenProps) {
  const sentences = useSentences();
  const text = fault instanceof Problem ? sentenceFor(fault, {}, sentences) : sentences.brokenText;
  return (
    <>
      <div className={css["text"]}>
        <p>{text}</p>
        {kept && <p>{kept}</p>}
      </div>
      {onRetry && (
        <div className={css["actions"]}>
          <Button icon={RetryIcon} onClick={onRetry}>
            {sentences.retry}
          </Button>
        </div>
      )}
    </>
  );
}

/** One line on top of a form or beside a button that failed. */
export function ProblemLine({
  problem,
  words,
}: {
  problem: unknown;
  words?: Readonly<Record<string, string>> | undefined;
}) {
  return (
    <div role="alert" className={css["linePlace"]}>
      {problem != null && (
        <p className={css["line"]}>
          <BrokenIcon size={16} aria-hidden="true" />
          <SaidOf problem={problem} words={words} />
        </p>
      )}
    </div>
  );
}

interface GuardProps {
  children: ReactNode;
  /** Changes when the reader goes elsewhere: the guard lets the new screen try. */
  place?: string | undefined;
}

/** Keeps a fault in a screen from taking the rest of the page with it. */
export class Guard extends Component<GuardProps, { fault: unknown; place: string | undefined }> {
  override state = { fault: undefined as unknown, place: this.props.place };

  static getDerivedStateFromError(fault: unknown): { fault: unknown } {
    return { fault: fault ?? new Error("unknown") };
  }

  static getDerivedStateFromProps(
    props: GuardProps,
    state: { place: string | undefined },
  ): { fault?: undefined; place: string | undefined } | null {
    return props.place === state.place ? null : { fault: undefined, place: props.place };
  }

  override render(): ReactNode {
    if (this.state.fault === undefined) return this.props.children;
    return (
      <BrokenPage fault={this.state.fault} onRetry={() => this.setState({ fault: undefined })} />
    );
  }
}
