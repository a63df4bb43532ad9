import { useEffect, useState } from "react";
import type { ThreadCoachProps } from "#web/thread-coach.tsx";
import { HintIcon } from "#web/ui/icons.ts";
import { loadCourtesyModel } from "../model/load.ts";
import { judge } from "../rules/judge.ts";
import { readThread, type ThreadMessage, type ThreadReading } from "../rules/thread.ts";
import css from "./courtesy.module.css";
import { useWords } from "./use-words.ts";

/** What a thread looks like as a whole, to whoever is about to go on with it. */
export default function ThreadCoach({ messages }: ThreadCoachProps) {
  const reading = useReading(messages);
  return reading && reading.thoughts.length > 0 ? <ThreadView reading={reading} /> : null;
}

function useReading(messages: ThreadCoachProps["messages"]): ThreadReading | null {
  const [reading, setReading] = useState<ThreadReading | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      // Null: not reachable just now, and nothing is said of the thread.
      const model = await loadCourtesyModel().catch(() => null);
      if (stop.signal.aborted || model === null) return;
      const judged = messages.map((message): ThreadMessage => {
        const { judged: isJudged, polarity } = judge(message.text, model);
        return { ...message, polarity: isJudged ? polarity : null };
      });
      setReading(readThread(judged));
    };
    void read();
    return () => stop.abort();
  }, [messages]);
  return reading;
}

export function ThreadView({ reading: { n, thoughts } }: { reading: ThreadReading }) {
  const words = useWords().sentences.thread;
  return (
    <section className={css["thread"]} aria-label={words.title}>
      <output>
        {thoughts.map(({ kind, n: count }) => (
          <p key={kind}>
            <HintIcon size={16} aria-hidden="true" /> {words[kind](count)}
          </p>
        ))}
      </output>
      <p className={css["soft"]}>{words.read(n)}</p>
    </section>
  );
}
