import css from "./Inbox.module.css";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { useWordsIn } from "#web/data/language.ts";
import { go } from "#web/navigation.ts";
import { bellWords } from "./bell-words.ts";
import { useUnread } from "./data.ts";
import { BellIcon } from "./icons.ts";

/** The bell in the head of every page: how much waits, quiet kinds left out. */
export default function InboxBell({ me }: { me: string }) {
  const unread = useUnread(me).data;
  const { goTo } = useWordsIn(bellWords);
  useShortcut("g i", goTo, () => go("/inbox"), { group: "Go to" });
  return <Bell count={unread?.shown ?? 0} />;
}

const most = 99;

export function Bell({ count }: { count: number }) {
  const { title, unread } = useWordsIn(bellWords);
  return (
    <a
      href="/inbox"
      className={css["bell"]}
      aria-label={unread(count)}
      aria-keyshortcuts="g i"
      data-tip={title}
      data-tip-keys="g i"
    >
      <BellIcon size={20} strokeWidth={1.75} aria-hidden="true" />
      {count > 0 && (
        <span className={css["badge"]} aria-hidden="true">
          {count > most ? `${most}+` : count}
        </span>
      )}
    </a>
  );
}
