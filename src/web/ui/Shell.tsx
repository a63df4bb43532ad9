import { Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import css from "./Shell.module.css";
import { AccountButton, type Account } from "./AccountButton.tsx";
import { Dialog } from "./Dialog.tsx";
import { MoreIcon, OfflineIcon, SearchIcon, type Icon } from "./icons.ts";
import { Kbd } from "./Kbd.tsx";
// Not fetched when it is opened: keys that are pressed before it is there would be lost.
import { Palette, type PaletteSearch } from "./Palette.tsx";
import type { Place } from "./palette-options.ts";
import { product } from "./sentences.ts";
import { useSentences } from "./words.ts";
import { ShortcutSheet } from "./ShortcutSheet.tsx";
import { useShortcut } from "./shortcuts.ts";
import { Toasts } from "./Toasts.tsx";
import { TooltipLayer } from "./Tooltip.tsx";

/** One of the seven ways in. The shell shows those it is given, in their order. */
export interface RailEntry {
  href: string;
  label: string;
  icon: Icon;
  /** 'g s': goes there from anywhere. */
  keys?: string | undefined;
  /** How much waits there for the reader. */
  count?: number | undefined;
}

/** The pages of one entry that stand beside each other: a row of links above each of them. */
export interface Sections {
  label: string;
  tabs: readonly { href: string; label: string }[];
}

export interface ShellProps {
  entries: readonly RailEntry[];
  /** The path of the page shown, to mark its section. */
  path: string;
  /** The address of the entry that the page belongs to. */
  entryHref?: string | undefined;
  sections?: Sections | undefined;
  account: Account;
  /** Beside the account: the bell of the inbox. */
  tools?: ReactNode;
  /** More pages for the palette, beside the entries. */
  places?: readonly Place[] | undefined;
  search?: PaletteSearch | undefined;
  go: (href: string) => void;
  /** A quiet line while live updates are cut off. */
  isReconnecting?: boolean | undefined;
  children: ReactNode;
}

const onBottomBar = 5;
const everywhere = { group: "Everywhere" };

export function Shell(props: ShellProps) {
  const sentences = useSentences();
  const {
    entries,
    account,
    tools,
    places = [],
    search,
    go,
    path,
    sections,
    isReconnecting = false,
    children,
  } = props;
  const [open, setOpen] = useState<"palette" | "sheet" | "more" | null>(null);
  const close = (): void => setOpen(null);
  const inPalette = useMemo(() => [...entries, ...places], [entries, places]);
  useShortcut("mod+k", sentences.openPalette, () => setOpen("palette"), everywhere);
  useShortcut("/", sentences.openPalette, () => setOpen("palette"), everywhere);
  useShortcut("?", sentences.showShortcuts, () => setOpen("sheet"), everywhere);
  return (
    <div className={css["shell"]}>
      <a className={css["skip"]} href="#content">
        {sentences.skip}
      </a>
      <Top account={account} tools={tools} onFind={() => setOpen("palette")} />
      <Rail {...props} onMore={() => setOpen("more")} />
      <main id="content" tabIndex={-1} className={css["content"]}>
        {sections && <SectionRow sections={sections} path={path} />}
        {children}
      </main>
      <output className={css["live"]}>
        {isReconnecting && <OfflineIcon size={16} aria-hidden="true" />}
        {isReconnecting && sentences.reconnecting}
      </output>
      <Toasts />
      <TooltipLayer />
      {open === "palette" && <Palette onClose={close} places={inPalette} search={search} go={go} />}
      <ShortcutSheet open={open === "sheet"} onClose={close} />
      <Dialog open={open === "more"} onClose={close} title={sentences.more} width="narrow">
        <Spare entries={entries.slice(onBottomBar)} onGo={close} />
      </Dialog>
    </div>
  );
}

interface TopProps {
  account: Account;
  tools: ReactNode;
  onFind: () => void;
}

function Top({ account, tools, onFind }: TopProps) {
  const sentences = useSentences();
  return (
    <header className={css["top"]}>
      <Wordmark />
      <button type="button" className={css["find"]} aria-keyshortcuts="Control+K" onClick={onFind}>
        <SearchIcon size={16} aria-hidden="true" />
        <span>{sentences.searchOrDo}</span>
        <Kbd keys="mod+k" />
      </button>
      <div className={css["tools"]}>
        <Suspense fallback={null}>{tools}</Suspense>
        <AccountButton account={account} />
      </div>
    </header>
  );
}

function Rail({ entries, entryHref, go, onMore }: ShellProps & { onMore: () => void }) {
  const sentences = useSentences();
  return (
    <nav className={css["rail"]} aria-label={sentences.mainNavigation}>
      <ul className={css["entries"]}>
        {entries.map((entry, at) => (
          <Entry
            key={entry.href}
            entry={entry}
            isCurrent={entry.href === entryHref}
            isSpare={at >= onBottomBar}
            go={go}
          />
        ))}
        {entries.length > onBottomBar && (
          <li className={css["more"]}>
            <button type="button" className={css["entry"]} aria-haspopup="dialog" onClick={onMore}>
              <MoreIcon size={20} aria-hidden="true" />
              <span>{sentences.more}</span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The section whose address is the longest beginning of the path is the one shown. */
function SectionRow({ sections, path }: { sections: Sections; path: string }) {
  const shown = sections.tabs
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .toSorted((one, other) => other.href.length - one.href.length)[0];
  const row = useRef<HTMLUListElement>(null);
  // On a phone the row is longer than the screen: the section shown stands in the middle of what can be seen.
  const here = shown?.href;
  useEffect(() => {
    const links = [...(row.current?.querySelectorAll("a") ?? [])];
    const link = links.find((one) => one.getAttribute("href") === here);
    if (row.current && link)
      row.current.scrollLeft = link.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2;
  }, [here]);
  return (
    <nav className={css["sections"]} aria-label={sections.label}>
      <ul ref={row}>
        {sections.tabs.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === shown?.href ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone: the entries that the bottom bar has no room for. */
function Spare({ entries, onGo }: { entries: readonly RailEntry[]; onGo: () => void }) {
  return (
    <ul className={css["spare"]}>
      {entries.map(({ href, label, icon: Mark }) => (
        <li key={href}>
          <a className={css["entry"]} href={href} onClick={onGo}>
            <Mark size={20} aria-hidden="true" />
            <span>{label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  entry: RailEntry;
  isCurrent: boolean;
  isSpare: boolean;
  go: (href: string) => void;
}

function Entry({ entry, isCurrent, isSpare, go }: EntryProps) {
  const sentences = useSentences();
  const Mark = entry.icon;
  useShortcut(entry.keys, sentences.goTo(entry.label), () => go(entry.href), {
    group: "Go to",
    enabled: entry.keys !== undefined,
  });
  return (
    <li data-spare={isSpare || undefined}>
      <a
        className={css["entry"]}
        href={entry.href}
        aria-current={isCurrent ? "page" : undefined}
        aria-keyshortcuts={entry.keys}
      >
        <Mark size={20} strokeWidth={1.75} aria-hidden="true" />
        <span>{entry.label}</span>
        {entry.count !== undefined && entry.count > 0 && (
          <span className={css["count"]}>
            {entry.count}
            <span className="unseen"> {sentences.waitingThere}</span>
          </span>
        )}
      </a>
    </li>
  );
}

function Wordmark() {
  return (
    <a className={css["wordmark"]} href="/" aria-label={product}>
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="9" fill="var(--accent)" />
        <path
          d="M23 16a7 7 0 1 1-3.2-5.9M16 16h7"
          fill="none"
          stroke="var(--accent-ink)"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
      <span aria-hidden="true">{product}</span>
    </a>
  );
}
