import css from "./Inbox.module.css";
import { classNames } from "#web/ui/class-names.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { HereFromNudge } from "#web/own-meetings.ts";
import { DoneIcon, UndoIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { Row } from "#web/ui/List.tsx";
import { openLine } from "./acts.ts";
import type { InboxLine } from "./data.ts";
import { kindIcons, kindTones } from "./icons.ts";
import { useWords } from "./use-words.ts";
import { aboutOf, hrefOf, saidOf, type Reading } from "./words.ts";

export interface InboxRowProps {
  line: InboxLine;
  reading: Reading;
  onFinish: (line: InboxLine) => void;
  onYes: (line: InboxLine) => void;
}

/** One line: what happened, to what, and the acts that need no other page. */
export function InboxRow({ line, reading, onFinish, onYes }: InboxRowProps) {
  const isUnread = line.readAt === null;
  const { sentences } = useWords();
  return (
    <Row
      walkKey={line.id}
      href={hrefOf(line)}
      onOpen={() => openLine(line)}
      isNew={isUnread && !line.quiet}
      lead={<Mark line={line} />}
      title={<Title line={line} reading={reading} />}
      detail={<Detail line={line} />}
      trail={
        <span className={css["when"]}>
          <When at={line.at} />
        </span>
      }
      actions={
        <>
          {line.waitsForAnswer && <Answer line={line} onYes={onYes} />}
          {line.kind === "meetings" && line.news && <HereFromNudge href={line.news.href} />}
          <IconButton
            icon={isUnread ? DoneIcon : UndoIcon}
            label={isUnread ? sentences.finish : sentences.bringBack}
            shortcut="e"
            onClick={() => onFinish(line)}
          />
        </>
      }
    />
  );
}

/** What happened, and to what; what other features wrote of it may be English still. */
function Title({ line, reading }: Pick<InboxRowProps, "line" | "reading">) {
  const words = useWords();
  const said = saidOf(line, reading, words);
  const about = aboutOf(line, words);
  const marked = (lang?: string) => (lang === words.lang ? undefined : lang);
  return (
    <>
      {line.readAt === null && <span className="unseen">{words.sentences.unread}: </span>}
      <span lang={marked(said.lang)}>{said.text}</span>
      {isNamedBeside(line, said.text, about.text) && (
        <span className={css["about"]} lang={marked(about.lang)}>
          {" "}
          · {about.text}
        </span>
      )}
    </>
  );
}

/** What it is about, unless the words name it themselves. */
function isNamedBeside(line: InboxLine, said: string, about: string): boolean {
  if (!line.request && !line.news) return false;
  return !said.toLowerCase().includes(about.toLowerCase());
}

function Mark({ line }: { line: InboxLine }) {
  const Picture = kindIcons[line.kind];
  const tone = kindTones[line.kind];
  return (
    <span className={classNames(css["mark"], tone && css[tone])}>
      <Picture size={18} aria-hidden="true" />
      {line.readAt === null && !line.quiet && <span className={css["dot"]} />}
    </span>
  );
}

function Detail({ line }: { line: InboxLine }) {
  const { sentences } = useWords();
  if (line.words) return <span className={css["words"]}>{line.words}</span>;
  if (line.request) return <>{sentences.request(line.request.number, line.request.team.name)}</>;
  return line.kind === "promise-broken" ? <>{line.team?.name}</> : null;
}

function Answer({ line, onYes }: Pick<InboxRowProps, "line" | "onYes">) {
  const words = useWords();
  const { sentences } = words;
  return (
    <>
      <Button size="small" icon={DoneIcon} onClick={() => onYes(line)}>
        {sentences.yes}
      </Button>
      <ButtonLink
        size="small"
        kind="quiet"
        href={hrefOf(line) ?? "/inbox"}
        aria-label={sentences.noLabel(aboutOf(line, words).text)}
      >
        {sentences.no}
      </ButtonLink>
    </>
  );
}
