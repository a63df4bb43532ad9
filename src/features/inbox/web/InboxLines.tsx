import { useEffect, useRef, type RefObject } from "react";
import css from "./Inbox.module.css";
import { useNow } from "#web/data/clock.ts";
import { dayOf, dayWords, useZone } from "#web/data/zone.ts";
import { go } from "#web/navigation.ts";
import { List } from "#web/ui/List.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { useRowWalk } from "#web/ui/use-row-walk.ts";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { finishLine, markUnread, sayItWasRight } from "./acts.ts";
import type { InboxLine, Show } from "./data.ts";
import { BellIcon } from "./icons.ts";
import { InboxRow } from "./InboxRow.tsx";
import { useWords } from "./use-words.ts";
import { hrefOf } from "./words.ts";

/** The lines by day. j and k walk through all of them, Enter opens, e is done with one, y says yes. */
export function InboxLines({ lines, me }: { lines: readonly InboxLine[]; me: string }) {
  const now = useNow();
  const zone = useZone();
  const { lang, sentences } = useWords();
  const { ref, currentKey } = useRowWalk<HTMLDivElement>({
    next: sentences.next,
    previous: sentences.previous,
  });
  useFocusThatStays(ref, lines);
  const reading = { me, now, zone };
  const finish = (line: InboxLine): void => {
    void (line.readAt === null ? finishLine(line) : markUnread([line.id]));
  };
  const sayYes = (line: InboxLine): void => void sayItWasRight(line);
  const onCurrent = (act: (line: InboxLine) => void) => (): void => {
    const line = lines.find(({ id }) => id === currentKey());
    if (line) act(line);
  };
  useShortcut("e", sentences.finishKey, onCurrent(finish));
  useShortcut(
    "y",
    sentences.yesKey,
    onCurrent((line) => line.waitsForAnswer && sayYes(line)),
  );
  useShortcut(
    "n",
    sentences.no,
    onCurrent((line) => line.waitsForAnswer && go(hrefOf(line) ?? "/inbox")),
  );
  return (
    <div ref={ref} className={css["days"]}>
      {byDay(lines, zone).map(([day, ofDay]) => (
        <section key={day} aria-label={dayWords(new Date(ofDay[0]!.at), now, zone, lang)}>
          <h2 className={css["day"]}>{dayWords(new Date(ofDay[0]!.at), now, zone, lang)}</h2>
          <List label={sentences.lines} enabled={false}>
            {ofDay.map((line) => (
              <InboxRow
                key={line.id}
                line={line}
                reading={reading}
                onFinish={finish}
                onYes={sayYes}
              />
            ))}
          </List>
        </section>
      ))}
    </div>
  );
}

function byDay(lines: readonly InboxLine[], zone: string): [string, InboxLine[]][] {
  const days = new Map<string, InboxLine[]>();
  for (const line of lines) {
    const day = dayOf(new Date(line.at), zone);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days];
}

/** When the line that had the focus goes, the one that takes its place has it, so that the next key acts on that. */
function useFocusThatStays(
  holder: RefObject<HTMLElement | null>,
  lines: readonly InboxLine[],
): void {
  const focused = useRef<string>(undefined);
  const before = useRef(lines);
  useEffect(() => {
    const element = holder.current;
    const note = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest("li") : null;
      focused.current = row?.querySelector<HTMLElement>("[data-walk]")?.dataset["walk"];
    };
    element?.addEventListener("focusin", note);
    return () => element?.removeEventListener("focusin", note);
  }, [holder]);
  useEffect(() => {
    const at = before.current.findIndex(({ id }) => id === focused.current);
    before.current = lines;
    const isStill = lines.some(({ id }) => id === focused.current);
    if (at < 0 || isStill || document.activeElement !== document.body) return;
    const next = lines[Math.min(at, lines.length - 1)]?.id;
    holder.current?.querySelector<HTMLElement>(`[data-walk="${next}"]`)?.focus();
  }, [lines, holder]);
}

export function NothingWaits({ show }: { show: Show }) {
  const { sentences } = useWords();
  const isAll = show === "all";
  return (
    <EmptyState icon={BellIcon} title={isAll ? sentences.emptyAll : sentences.empty}>
      {isAll ? sentences.emptyAllText : sentences.emptyText}
    </EmptyState>
  );
}
