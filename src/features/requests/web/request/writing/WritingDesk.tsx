import { useState } from "react";
import css from "./Writing.module.css";
import { listWords } from "#web/data/list-words.ts";
import { useDraft } from "#web/data/draft.ts";
import { Problem } from "#web/data/problem.ts";
import { Composer, type Writing } from "#web/ui/Composer.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { act } from "../../data/acting.ts";
import { api, type RequestDetail } from "../../data/api.ts";
import { useFiles } from "../../data/files.ts";
import { useWords, type Words } from "../../use-words.ts";
import { refusalsFor } from "../../words/own-refusals.ts";
import { Collision } from "./Collision.tsx";
import { Extras } from "./Extras.tsx";
import { FileList } from "./FileList.tsx";
import { FilesHere } from "./FilesHere.tsx";
import { type Mentioned, Mentions, mentionedIn } from "./Mentions.tsx";
import { WholeThread } from "./WholeThread.tsx";

export type Then = "wait-for-customer" | "finish";

/** Where one writes: a reply that the customer sees, or a note that stays in the team. Each has its own text, so that neither becomes the other. */
export function WritingDesk({ request }: { request: RequestDetail }) {
  const { closed } = useWords().sentences.writing;
  const canNote = request.may.includes("note");
  if (!request.may.includes("reply") && !canNote)
    return request.side === "onlooker" ? null : <p className={css["closed"]}>{closed}</p>;
  return <Desk request={request} canNote={canNote} />;
}

function Desk({ request, canNote }: { request: RequestDetail; canNote: boolean }) {
  const desk = useDesk(request, canNote);
  const { kind, draft, files, problem } = desk;
  const words = useWords();
  const { label, noteSeen } = words.sentences.writing;
  return (
    <section aria-label={label} className={css["desk"]}>
      <Collision id={request.id} text={draft.text} />
      <FilesHere onFiles={files.add}>
        <Composer
          text={draft.text}
          onText={draft.setText}
          kind={kind}
          onKind={desk.setKind}
          canNote={canNote}
          onSend={(_kind, text) => desk.sendAlone(text)}
          readers={readersOf(request, words)}
          wasKept={draft.wasKept}
          words={refusalsFor(desk.notSent, words)}
          advice={
            <>
              {kind === "reply" && draft.text.trim() !== "" && <WholeThread request={request} />}
              <Mentions
                text={draft.text}
                onText={draft.setText}
                requestId={request.id}
                teamId={kind === "note" ? request.team.id : undefined}
              />
              <FileList files={files.shown} onRemove={files.remove} />
              <ProblemLine problem={problem} words={refusalsFor(problem, words)} />
            </>
          }
          extras={
            <>
              <Extras
                request={request}
                kind={kind}
                isEmpty={draft.text.trim() === ""}
                onFiles={files.add}
                onThen={desk.sendAnd}
              />
              {kind === "note" && (
                <span className={css["never"]}>{noteSeen(request.customer?.name)}</span>
              )}
            </>
          }
        />
      </FilesHere>
    </section>
  );
}

function useDesk(request: RequestDetail, canNote: boolean) {
  const reply = useDraft(`reply:${request.id}`);
  const note = useDraft(`note:${request.id}`);
  const startsAsNote = canNote && note.wasKept && reply.text === "";
  const [chosen, setKind] = useState<Writing | null>(null);
  const kind = chosen ?? (startsAsNote ? "note" : "reply");
  const draft = kind === "note" ? note : reply;
  const files = useFiles();
  const [problem, setProblem] = useState<unknown>(null);
  /** What the composer shows of its own accord; kept for its sentence. */
  const [notSent, setNotSent] = useState<unknown>(null);
  const words = useWords();
  const send = async (text: string, then?: Then): Promise<void> => {
    if (files.isGoing) throw notYet(words);
    const mentionIds = mentionedIn(text, draft.people);
    const body = {
      body: text.trim(),
      ...(files.ids.length > 0 && { attachmentIds: files.ids }),
      ...(mentionIds.length > 0 && { mentionIds }),
    };
    await write(request, kind, body, then, words).catch((fault: unknown) => {
      throw namedIn(fault, draft.people, words);
    });
    draft.clear();
    files.clear();
  };
  const sendAnd = async (then: Then): Promise<void> => {
    setProblem(null);
    await send(draft.text, then).catch(setProblem);
  };
  const sendAlone = async (text: string): Promise<void> => {
    await send(text).catch((fault: unknown) => {
      setNotSent(fault);
      throw fault;
    });
  };
  return { kind, setKind, draft, files, problem, notSent, sendAlone, sendAnd };
}

/** A file that is still going, or did not arrive, must not stay behind unseen. */
const notYet = ({ sentences }: Words): Problem =>
  new Problem({ status: 409, reason: "filesGoing", detail: sentences.files.going });

/** The server knows ids alone; who they are stands in the draft. */
function namedIn(fault: unknown, people: readonly Mentioned[], words: Words): unknown {
  if (!(fault instanceof Problem) || fault.reason !== "cannotMention") return fault;
  const ids = fault.facts["personIds"];
  const names = people.filter(({ id }) => Array.isArray(ids) && ids.includes(id));
  if (names.length === 0) return fault;
  const detail = words.sentences.writing.cannotMention(names.map(({ name }) => name).join(", "));
  return new Problem({ status: fault.status, reason: "cannotMentionNamed", detail });
}

interface Written {
  body: string;
  attachmentIds?: string[];
  mentionIds?: string[];
}

/** A reply carries the version that was seen, so that two answers do not cross; a note crosses nothing. */
async function write(
  request: RequestDetail,
  kind: Writing,
  body: Written,
  then: Then | undefined,
  { dialogs }: Words,
): Promise<void> {
  const params = { id: request.id };
  if (kind === "note") {
    await act({ request, send: () => api("POST /requests/:id/notes", { params, body }) });
    return;
  }
  const { number, version } = request;
  const said =
    then === "finish"
      ? dialogs.done.finished(number)
      : then && dialogs.wait.forCustomer(number, request.customer?.name);
  const whole = { ...body, version, ...(then && { then }) };
  await act({
    request,
    send: () => api("POST /requests/:id/replies", { params, body: whole }),
    said,
    canUndo: true,
  });
}

/** 'Mira Okonkwo and Sales North see this.' */
function readersOf(request: RequestDetail, { lang, sentences }: Words): string {
  const { seen, seenByCustomer } = sentences.writing;
  if (request.side === "customer") return seen(request.team.name, 1);
  const names = [
    request.customer?.name,
    request.confidential ? undefined : request.customerTeam?.name,
  ].filter((name) => name !== undefined);
  return names.length === 0 ? seenByCustomer : seen(listWords(names, lang), names.length);
}
