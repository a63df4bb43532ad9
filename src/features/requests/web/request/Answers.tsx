import { useQuery } from "@tanstack/react-query";
import type { FormField } from "#contract/catalogue";
import css from "./Request.module.css";
import { dayWords, useZone } from "#web/data/zone.ts";
import { useNow } from "#web/data/clock.ts";
import type { Problem } from "#web/data/problem.ts";
import { organisation, type RequestDetail } from "../data/api.ts";
import { catalogue } from "../data/finding.ts";
import { usePeopleNamed } from "../data/reading.ts";
import { sentences } from "../sentences.ts";

/** What was said on the form, by the labels of the form. Answers to fields that are gone, and files, are not repeated here. */
export function Answers({ request }: { request: RequestDetail }) {
  const serviceId = request.service?.id;
  const has = Object.keys(request.answers).length > 0;
  const service = useQuery({
    queryKey: ["services", "one", serviceId],
    queryFn: ({ signal }) =>
      catalogue("GET /services/:id", { params: { id: serviceId ?? "" }, signal }),
    enabled: has && serviceId !== undefined,
  });
  const fields = service.data?.form.filter(
    (field) => field.kind !== "file" && request.answers[field.id] !== undefined,
  );
  if (!fields || fields.length === 0) return null;
  return (
    <section>
      <h2 className="unseen">{sentences.request.answers}</h2>
      <dl className={css["answers"]}>
        {fields.map((field) => (
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
  field: FormField;
  value: unknown;
}

function Answer({ requestId, field, value }: AnswerProps) {
  if (field.kind === "person") return <PersonAnswer requestId={requestId} id={String(value)} />;
  if (field.kind === "team") return <Listed kind="team" id={String(value)} />;
  return <Plain field={field} value={value} />;
}

function OneAnswer({ requestId, field, value }: AnswerProps) {
  return (
    <>
      <dt>{field.label}</dt>
      <dd>
        <Answer requestId={requestId} field={field} value={value} />
      </dd>
    </>
  );
}

function Plain({ field, value }: { field: FormField; value: unknown }) {
  const zone = useZone();
  const now = useNow();
  if (typeof value === "boolean") return value ? sentences.request.yes : sentences.request.no;
  if (field.kind === "date") return dayWords(new Date(`${String(value)}T12:00:00Z`), now, zone);
  return String(value);
}

/** The answer is an id. A person's name comes with the request, or from the list of people where the reader put it there. */
function PersonAnswer({ requestId, id }: { requestId: string; id: string }) {
  const people = usePeopleNamed(requestId);
  const named = people.data?.find((person) => person.id === id);
  if (named) return named.name;
  return people.isPending ? sentences.request.nameComing : <Listed kind="person" id={id} />;
}

function Listed({ kind, id }: { kind: "person" | "team"; id: string }) {
  const found = useQuery<{ name: string }, Problem>({
    queryKey: ["named", kind, id],
    queryFn: ({ signal }) =>
      kind === "person"
        ? organisation("GET /persons/:id", { params: { id }, signal })
        : organisation("GET /teams/:id", { params: { id }, signal }),
  });
  if (found.error)
    return found.error.isRefusal ? sentences.request.nameHidden : sentences.request.nameUnread;
  return found.data?.name ?? sentences.request.nameComing;
}
