import { useQuery } from "@tanstack/react-query";
import css from "./Request.module.css";
import { dayWords, useZone } from "#web/data/zone.ts";
import { useNow } from "#web/data/clock.ts";
import type { Problem } from "#web/data/problem.ts";
import { Broken } from "#web/ui/States.tsx";
import { organisation, type AnsweredField, type RequestDetail } from "../data/api.ts";
import { useAnsweredFields, usePeopleNamed } from "../data/reading.ts";
import { useWords } from "../use-words.ts";

/** What was said on the form, by the labels of the form, also where the service no longer asks it. Files stand where it was asked. */
export function Answers({ request }: { request: RequestDetail }) {
  const fields = useAnsweredFields(request);
  if (fields.error) return <Broken fault={fields.error} onRetry={() => void fields.refetch()} />;
  return <AnswersView request={request} fields={fields.data ?? []} />;
}

interface AnswersViewProps {
  request: RequestDetail;
  fields: readonly AnsweredField[];
}

export function AnswersView({ request, fields }: AnswersViewProps) {
  const { answers } = useWords().sentences.request;
  const shown = fields.filter(({ kind }) => kind !== "file");
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className="unseen">{answers}</h2>
      <dl className={css["answers"]}>
        {shown.map((field) => (
          <OneAnswer
            key={field.id}
            requestId={request.id}
            field={field}
            value={request.answers[field.id]}
          />
        ))}
      </dl>
    </section>
  );
}

interface AnswerProps {
  requestId: string;
  field: AnsweredField;
  value: unknown;
}

function Answer({ requestId, field, value }: AnswerProps) {
  if (field.kind === "person") return <PersonAnswer requestId={requestId} id={String(value)} />;
  if (field.kind === "team") return <Listed kind="team" id={String(value)} />;
  return <Plain field={field} value={value} />;
}

function OneAnswer({ requestId, field, value }: AnswerProps) {
  const { askedNoMore } = useWords().sentences.request;
  return (
    <>
      <dt>
        {field.label}
        {field.removed && <span className={css["soft"]}> {askedNoMore}</span>}
      </dt>
      <dd>
        <Answer requestId={requestId} field={field} value={value} />
      </dd>
    </>
  );
}

function Plain({ field, value }: { field: AnsweredField; value: unknown }) {
  const zone = useZone();
  const now = useNow();
  const { lang, sentences } = useWords();
  if (typeof value === "boolean") return value ? sentences.request.yes : sentences.request.no;
  if (field.kind === "date")
    return dayWords(new Date(`${String(value)}T12:00:00Z`), now, zone, lang);
  return String(value);
}

/** The answer is an id. A person's name comes with the request, or from the list of people where the reader put it there. */
function PersonAnswer({ requestId, id }: { requestId: string; id: string }) {
  const { nameComing } = useWords().sentences.request;
  const people = usePeopleNamed(requestId);
  const named = people.data?.find((person) => person.id === id);
  if (named) return named.name;
  return people.isPending ? nameComing : <Listed kind="person" id={id} />;
}

function Listed({ kind, id }: { kind: "person" | "team"; id: string }) {
  const words = useWords().sentences.request;
  const found = useQuery<{ name: string }, Problem>({
    queryKey: ["named", kind, id],
    queryFn: ({ signal }) =>
      kind === "person"
        ? organisation("GET /persons/:id", { params: { id }, signal })
        : organisation("GET /teams/:id", { params: { id }, signal }),
  });
  if (found.error) return found.error.isRefusal ? words.nameHidden : words.nameUnread;
  return found.data?.name ?? words.nameComing;
}
