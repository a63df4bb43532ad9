import { useQuery } from "@tanstack/react-query";
import type { FormField } from "#contract/catalogue";
import css from "./Request.module.css";
import { dayWords, useZone } from "#web/data/zone.ts";
import { useNow } from "#web/data/clock.ts";
import { organisation, type RequestDetail } from "../data/api.ts";
import { catalogue } from "../data/finding.ts";
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
          <OneAnswer key={field.id} field={field} value={request.answers[field.id]} />
        ))}
      </dl>
    </section>
  );
}

function OneAnswer({ field, value }: { field: FormField; value: unknown }) {
  return (
    <>
      <dt>{field.label}</dt>
      <dd>
        {field.kind === "person" || field.kind === "team" ? (
          <Named kind={field.kind} id={String(value)} />
        ) : (
          <Plain field={field} value={value} />
        )}
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

/** The answer is an id; its name is fetched. */
function Named({ kind, id }: { kind: "person" | "team"; id: string }) {
  const found = useQuery<{ name: string }>({
    queryKey: ["named", kind, id],
    queryFn: ({ signal }) =>
      kind === "person"
        ? organisation("GET /persons/:id", { params: { id }, signal })
        : organisation("GET /teams/:id", { params: { id }, signal }),
  });
  return found.data?.name ?? "…";
}
