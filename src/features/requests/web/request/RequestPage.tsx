import css from "./Request.module.css";
import { AfterRequest } from "#web/after-request.ts";
import { go, useParam } from "#web/navigation.ts";
import { QuietNote } from "#web/quiet-requests.ts";
import { WhoHeldIt } from "#web/request-holders.ts";
import { ThanksOnRequest } from "#web/thanks.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { SearchIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState } from "#web/ui/States.tsx";
import type { RequestDetail } from "../data/api.ts";
import { CausesNote } from "../defects/CausesNote.tsx";
import { useReadInInbox } from "../data/inbox.ts";
import { useRequest } from "../data/reading.ts";
import { useWords } from "../use-words.ts";
import { SendBack } from "./acts/SendBack.tsx";
import { SmallestStep } from "./acts/SmallestStep.tsx";
import { Answers } from "./Answers.tsx";
import { Around } from "./Around.tsx";
import { History } from "./History.tsx";
import { Linked } from "./Linked.tsx";
import { Standing } from "./Standing.tsx";
import { WritingDesk } from "./writing/WritingDesk.tsx";

/** One request: where it stands, what is needed, what happened, and where one writes. */
export default function RequestPage() {
  const id = useParam("id");
  const words = useWords().sentences.request;
  const request = useRequest(id);
  useReadInInbox(request.data?.id);
  if (request.data) return <RequestView key={id} request={request.data} />;
  if (request.error?.isRefusal) return <NoRequest />;
  if (request.error)
    return <BrokenPage fault={request.error} onRetry={() => void request.refetch()} />;
  return (
    <SpokenPage title={words.loadingTitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

export function NoRequest() {
  const { request: words, search } = useWords().sentences;
  return (
    <SpokenPage title={words.missing}>
      <EmptyState
        icon={SearchIcon}
        title={words.missing}
        actions={<ButtonLink href="/search">{search.title}</ButtonLink>}
      >
        {words.missingText}
      </EmptyState>
    </SpokenPage>
  );
}

export function RequestView({ request }: { request: RequestDetail }) {
  const { lists, request: words } = useWords().sentences;
  const back = backFrom(request, lists.title);
  useShortcut("q", words.back(back.label), () => go(back.href), { group: "This request" });
  return (
    <SpokenPage
      title={request.title}
      documentTitle={`${request.number} ${request.title}`}
      back={back}
      subtitle={[request.number, request.service?.name].filter(Boolean).join(" · ")}
    >
      <div className={css["columns"]}>
        <div className={css["main"]}>
          <Standing request={request} />
          <QuietNote
            id={request.id}
            version={request.version}
            renderButton={(step) => <SmallestStep request={request} step={step} />}
          />
          <CausesNote request={request} />
          <AfterRequest
            id={request.id}
            version={request.version}
            renderSendBack={() => <SendBack request={request} />}
          />
          <ThanksOnRequest request={request} />
          <Needed request={request} />
          <WhoHeldIt id={request.id} version={request.version} />
          <Section title={words.history}>
            <History request={request} />
          </Section>
          <WritingDesk request={request} />
        </div>
        <Around request={request} />
      </div>
    </SpokenPage>
  );
}

function Needed({ request }: { request: RequestDetail }) {
  const words = useWords().sentences.request;
  return (
    <Section title={words.description}>
      {request.description.trim() !== "" && (
        <p className={css["prose"]}>
          <Linked text={request.description} />
        </p>
      )}
      <Answers request={request} />
      {request.description.trim() === "" && Object.keys(request.answers).length === 0 && (
        <p className={css["soft"]}>{words.noWords}</p>
      )}
    </Section>
  );
}

function backFrom({ side, team }: RequestDetail, own: string): { href: string; label: string } {
  if (side === "provider") return { href: `/serve/${team.id}`, label: team.name };
  return { href: "/requests", label: own };
}
