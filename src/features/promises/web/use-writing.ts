import { useState } from "react";
import type { CalendarAnswer, Week } from "#contract/promises";
import { Problem } from "#web/data/problem.ts";
import { go } from "#web/navigation.ts";
import { say } from "#web/ui/toasts.ts";
import { api, keepCalendar, readCalendarAgain } from "./data.ts";
import { useWords } from "./use-words.ts";

interface ToWrite {
  /** Whose a new one is; null: the organisation's. */
  readonly teamId: string | null;
  readonly name: string;
  readonly zone: string;
  readonly hours: Week;
  readonly holidays: string[];
}

/** Saves and removes a calendar, or makes a new one. */
export function useWriting(calendar: CalendarAnswer | null) {
  const { lang, sentences } = useWords();
  const words = sentences.editor;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const acting = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await act();
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      setProblem(fault);
      if (fault.reason === "changedMeanwhile") readCalendarAgain(calendar?.id);
    } finally {
      setBusy(false);
    }
  };
  const save = ({ teamId, name, zone, hours, holidays }: ToWrite): Promise<void> =>
    acting(async () => {
      const body = { name: name.trim(), zone, hours, holidays };
      if (calendar) {
        const { id, version } = calendar;
        keepCalendar(
          await api("PUT /calendars/:id", { params: { id }, body: { ...body, version } }),
        );
        say(words.saved, { state: "kept", lang });
      } else {
        const { id } = await api("POST /calendars", { body: { ...body, teamId } });
        readCalendarAgain();
        say(words.made, { state: "kept", lang });
        go(`/administration/calendars/${id}`, { replace: true });
      }
    });
  const remove = (): Promise<void> =>
    acting(async () => {
      if (!calendar) return;
      await api("DELETE /calendars/:id", { params: { id: calendar.id } });
      readCalendarAgain();
      say(words.removed, { lang });
      go("/administration/calendars", { replace: true });
    });
  return { busy, problem, save, remove };
}
