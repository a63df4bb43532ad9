import { Fragment, type ReactNode } from "react";
import css from "./Request.module.css";
import { CloseIcon } from "#web/ui/icons.ts";
import { useMe } from "#web/session.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { api, type Related, type RequestDetail } from "../data/api.ts";
import { actOrSay } from "../data/acting.ts";
import { useRelated } from "../data/reading.ts";
import { useWords } from "../use-words.ts";
import { Followers } from "./Followers.tsx";
import { StateBadge } from "../rows/RequestLine.tsx";

/** What belongs to it: who asked, for what, and the requests that hang together with it. */
export function Around({ request }: { request: RequestDetail }) {
  const words = useWords().sentences.request;
  const related = useRelated(request.id).data ?? [];
  return (
    <aside className={css["around"]} aria-label={words.around}>
      <Facts request={request} />
      <Group title={words.goesOnIn} all={related} how={["goes-on-in"]} request={request} />
      <Group title={words.parent} all={related} how={["parent"]} request={request} />
      <Group title={words.parts} all={related} how={["part"]} request={request} />
      <Group
        title={words.relatedOnes}
        all={related}
        how={["related", "duplicate", "merged"]}
        request={request}
      />
      <Followers request={request} />
    </aside>
  );
}

interface SideProps {
  person: RequestDetail["customer"];
  team: RequestDetail["customerTeam"];
}

/** Who stands on one side; for colleagues with the way to what they had to do with each other. Guests of vendors have no such pages. */
function Side({ person, team }: SideProps) {
  const { guest } = useMe();
  const { gone } = useWords().sentences.request;
  const named = [
    ...(person ? [{ ...person, href: `/people/${person.id}` }] : []),
    ...(team ? [{ ...team, href: `/teams/${team.id}` }] : []),
  ];
  if (named.length === 0) return gone;
  return named.map(({ id, name, href }, at) => (
    <Fragment key={id}>
      {at > 0 && ", "}
      {guest ? name : <a href={href}>{name}</a>}
    </Fragment>
  ));
}

function Facts({ request }: { request: RequestDetail }) {
  const { sentences } = useWords();
  const words = sentences.request;
  const { customer, customerTeam, holder, service, team, impact, askedAt } = request;
  return (
    <dl className={css["facts"]}>
      <Fact name={words.askedBy}>
        <Side person={customer} team={customerTeam} />
      </Fact>
      <Fact name={words.askedOn}>
        <When at={askedAt} />
      </Fact>
      {service && <Fact name={words.service}>{service.name}</Fact>}
      <Fact name={words.servedBy}>
        <Side person={holder} team={team} />
      </Fact>
      <Fact name={sentences.ask.impact}>{sentences.impacts[impact].label}</Fact>
      {request.handoffCount > 0 && (
        <Fact name={words.handedOn}>{words.times(request.handoffCount)} </Fact>
      )}
      {request.confidential && <Fact name={words.confidential}>{words.confidentialText}</Fact>}
      {request.source && (
        <Fact name={words.broughtIn}>
          {request.source}, {request.sourceKey}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface GroupProps {
  title: string;
  all: readonly Related[];
  how: readonly Related["how"][];
  request: RequestDetail;
}

function Group({ title, all, how, request }: GroupProps) {
  const shown = all.filter((one) => how.includes(one.how));
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={css["related"]}>
        {shown.map((one) => (
          <li key={one.id} className={css["relatedOne"]}>
            <div className={css["relatedHead"]}>
              <a href={`/requests/${one.id}`}>
                {one.number} {one.title}
              </a>
              {one.how === "related" && request.may.includes("link") && (
                <Unlink request={request} other={one} />
              )}
            </div>
            <span className={css["marks"]}>
              <StateBadge state={one.state} /> {one.team.name}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unlink({ request, other }: { request: RequestDetail; other: Related }) {
  const words = useWords().sentences.request;
  const params = { id: request.id, otherId: other.id };
  const unlink = (): void =>
    void actOrSay({
      request,
      send: () => api("DELETE /requests/:id/links/:otherId", { params }),
      said: words.linkGone(other.number),
    });
  return (
    <IconButton icon={CloseIcon} label={`${words.unlink}: ${other.number}`} onClick={unlink} />
  );
}
