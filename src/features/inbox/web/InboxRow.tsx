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
import { aboutOf, hrefOf, isNews, isTitleEnglish, saidOf, type Reading } from "./words.ts";

export interface InboxRowProps {
  line: InboxLine;
  reading: Reading;
  onFinish: (line: InboxLine) => void;
  onYes: (line: InboxLine) => void;
}

/** One line: what happened, to what, and the acts that need no other page. */
export function InboxRow({ line, reading, onFinish, onYes }: InboxRowProps) {
  const isUnread = line.readAt === null;
  const words = useWords();
  const { sentences } = words;
  return (
    <Row
      walkKey={line.id}
      href={hrefOf(line)}
      onOpen={() => openLine(line)}
      isNew={isUnread && !line.quiet}
      lead={<Mark line={line} />}
      title={<Title line={line} said={saidOf(line, reading, words)} />}
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

/** What other features wrote of it, on the server, is English; so is the title of what Goodturn names itself. */
function Title({ line, said }: { line: InboxLine; said: string }) {
  const { sentences } = useWords();
  const about = besideOf(line, said);
  return (
    <>
      {line.readAt === null && <span className="unseen">{sentences.unread}: </span>}
      <span lang={isNews(line.kind) ? "en" : undefined}>{said}</span>
      {about !== "" && (
        <span className={css["about"]} lang={isTitleEnglish(line) ? "en" : undefined}>
          {" "}
          · {about}
        </span>
      )}
    </>
  );
}

/** What it is about, unless the words name it themselves. */
function besideOf(line: InboxLine, said: string): string {
  if (!line.request && !line.news) return "";
  const about = aboutOf(line);
  return said.toLowerCase().includes(about.toLowerCase()) ? "" : about;
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
  const { sentences } = useWords();
  return (
    <>
      <Button size="small" icon={DoneIcon} onClick={() => onYes(line)}>
        {sentences.yes}
      </Button>
      <ButtonLink
        size="small"
        kind="quiet"
        href={hrefOf(line) ?? "/inbox"}
        aria-label={sentences.noLabel(aboutOf(line))}
      >
        {sentences.no}
      </ButtonLink>
    </>
  );
}
