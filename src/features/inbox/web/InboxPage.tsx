import { useQueryText } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DoneIcon, SettingsIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { Tabs } from "#web/ui/Tabs.tsx";
import { readAll } from "./acts.ts";
import { useInbox, useUnread, type InboxLine, type Show } from "./data.ts";
import { InboxLines, NothingWaits } from "./InboxLines.tsx";
import { useWords } from "./use-words.ts";

/** What waits for the reader, newest first. */
export default function InboxPage() {
  const me = useMe();
  const { sentences } = useWords();
  const [asked, setAsked] = useQueryText("show");
  const show: Show = asked === "all" ? "all" : "unread";
  const inbox = useInbox(me.id, show);
  const unread = useUnread(me.id).data;
  const waiting = unread ? unread.shown + unread.quiet : 0;
  const tabs = [
    { value: "unread" as const, label: sentences.tabs.unread, count: waiting || undefined },
    { value: "all" as const, label: sentences.tabs.all },
  ];
  const actions = (
    <>
      {waiting > 0 && (
        <Button icon={DoneIcon} onClick={() => void readAll(linesOf(inbox) ?? [])}>
          {sentences.readAll}
        </Button>
      )}
      <ButtonLink href="/me/notifications" icon={SettingsIcon}>
        {sentences.settings}
      </ButtonLink>
    </>
  );
  return (
    <SpokenPage title={sentences.title} actions={actions}>
      <Tabs
        label={sentences.tabs.label}
        tabs={tabs}
        value={show}
        onChange={(next) => setAsked(next === "all" ? "all" : "")}
      >
        <Content inbox={inbox} show={show} me={me.id} />
      </Tabs>
    </SpokenPage>
  );
}

type Inbox = ReturnType<typeof useInbox>;

const linesOf = ({ data }: Inbox): InboxLine[] | undefined =>
  data?.pages.flatMap((page) => page.rows);

function Content({ inbox, show, me }: { inbox: Inbox; show: Show; me: string }) {
  const { sentences } = useWords();
  const lines = linesOf(inbox);
  if (!lines && inbox.error?.isRefusal)
    return <Refused problem={inbox.error} words={sentences.refusals} />;
  if (!lines && inbox.error)
    return <Broken fault={inbox.error} onRetry={() => void inbox.refetch()} />;
  if (!lines) return <SkeletonRows />;
  if (lines.length === 0) return <NothingWaits show={show} />;
  return (
    <>
      <InboxLines lines={lines} me={me} />
      {inbox.hasNextPage && (
        <Button busy={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          {sentences.more}
        </Button>
      )}
    </>
  );
}
