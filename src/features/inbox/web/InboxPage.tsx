import { useQueryText } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DoneIcon, SettingsIcon } from "#web/ui/icons.ts";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { Tabs } from "#web/ui/Tabs.tsx";
import { readAll, useInbox, useUnread, type Show } from "./data.ts";
import { InboxLines, NothingWaits } from "./InboxLines.tsx";
import { sentences } from "./sentences.ts";

/** What waits for the reader, newest first. */
export default function InboxPage() {
  const me = useMe();
  const [asked, setAsked] = useQueryText("show");
  const show: Show = asked === "all" ? "all" : "unread";
  const inbox = useInbox(me.id, show);
  const unread = useUnread(me.id).data;
  const lines = inbox.data?.pages.flatMap((page) => page.rows);
  const waiting = (unread?.shown ?? 0) + (unread?.quiet ?? 0);
  const tabs = [
    { value: "unread" as const, label: sentences.tabs.unread, count: waiting || undefined },
    { value: "all" as const, label: sentences.tabs.all },
  ];
  const actions = (
    <>
      {waiting > 0 && (
        <Button icon={DoneIcon} onClick={() => void readAll(lines ?? [])}>
          {sentences.readAll}
        </Button>
      )}
      <ButtonLink href="/me/notifications" icon={SettingsIcon}>
        {sentences.settings}
      </ButtonLink>
    </>
  );
  return (
    <Page title={sentences.title} actions={actions}>
      <Tabs
        label={sentences.tabs.label}
        tabs={tabs}
        value={show}
        onChange={(next) => setAsked(next === "all" ? "all" : "")}
      >
        {lines ? (
          <>
            {lines.length === 0 && <NothingWaits show={show} />}
            {lines.length > 0 && <InboxLines lines={lines} me={me.id} />}
            {inbox.hasNextPage && (
              <Button busy={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
                {sentences.more}
              </Button>
            )}
          </>
        ) : inbox.error?.isRefusal ? (
          <Refused problem={inbox.error} words={sentences.refusals} />
        ) : inbox.error ? (
          <Broken fault={inbox.error} onRetry={() => void inbox.refetch()} />
        ) : (
          <SkeletonRows />
        )}
      </Tabs>
    </Page>
  );
}
