import { useEffect, useRef, useState } from "react";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { useMe } from "#web/session.ts";
import { useCoachSetting } from "#web/ui/coach-setting.ts";
import type { Box, CoachProps } from "#web/ui/coaching.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { say } from "#web/ui/toasts.ts";
import { CoachView } from "./CoachView.tsx";
import { useArticles } from "./data.ts";
import { isRepeated, keepRepeats, readRepeats, withOneMore } from "./repeats.ts";
import { restsOn, titleIn } from "./standards.ts";
import { replaceIn } from "./taking.ts";
import { fitting, isWorthSaying, keyOf, standing, type Thought } from "./thoughts.ts";
import { useJudged } from "./use-judged.ts";
import { useWords } from "./use-words.ts";

/** Beside one box: a quiet mark when there is something to say, and what it is when the writer asks. */
export default function Coach({ box, text: given }: CoachProps) {
  const { lang, sentences } = useWords();
  const words = sentences.coach;
  const { id, guest } = useMe();
  // As the box itself has it: places in the text are places in the box.
  const text = given.replace(/\r\n?/g, "\n");
  const judged = useJudged(box, text);
  const { aside, putAside } = useAside(text);
  const [isOpen, setOpen] = useState(false);
  const { isAgain, count } = useRepeats(id);
  const [, setCoach] = useCoachSetting();
  const [panel, setPanel] = useState<HTMLDivElement | null>(null);
  const thoughts = (judged ? standing(judged.thoughts, text, aside) : []).map((thought) =>
    fitting(thought, text.length, box.maxLength),
  );
  const articles = useArticles();
  const isHere = useIsHere(box, panel);
  const toggle = (): void => {
    if (isOpen) box.focus();
    setOpen(!isOpen);
  };
  useEscape(box, isOpen && thoughts.length > 0, toggle);
  useShortcut("mod+.", words.open, toggle, { enabled: isHere && thoughts.length > 0 });
  const take = (thought: Thought): void => {
    if (thought.kinder === null) return;
    replaceIn(box, thought, thought.kinder);
    count(thought);
    setOpen(thoughts.length > 1);
  };
  const leave = (thought: Thought): void => {
    putAside(thought);
    count(thought);
    setOpen(thoughts.length > 1);
    if (thoughts.length === 1) box.focus();
  };
  const switchOff = (): void => {
    setCoach(false);
    say(words.offSaid, { lang });
    box.focus();
  };
  return (
    <CoachView
      ref={setPanel}
      text={text}
      thoughts={thoughts}
      isNotJudged={judged?.isJudged === false && isWorthSaying(text)}
      isOpen={isOpen}
      articleFor={({ standard }) => {
        const article = articles.find(({ key }) => key === restsOn[standard].article);
        return article ? titleIn(article, lang) : null;
      }}
      lessonFor={({ standard }) =>
        // Guests of vendors have no lessons.
        !guest && isAgain(restsOn[standard].article) ? restsOn[standard].lesson : null
      }
      onToggle={toggle}
      onTake={take}
      onLeave={leave}
      onOff={switchOff}
    />
  );
}

/** How often each kind of advice came lately, for the lesson behind it. */
function useRepeats(personId: string) {
  const today = dayOf(useNow(), useZone());
  const [repeats, setRepeats] = useState(() => readRepeats(personId, today));
  const count = ({ standard }: Thought): void => {
    // Read anew: other boxes and tabs count too.
    const next = withOneMore(readRepeats(personId, today), restsOn[standard].article, today);
    setRepeats(next);
    keepRepeats(personId, next);
  };
  return { isAgain: (article: string) => isRepeated(repeats, article, today), count };
}

/** What was put aside for this text; an empty box begins another one. */
function useAside(text: string) {
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  if (text === "" && aside.size > 0) setAside(new Set());
  return {
    aside,
    putAside: (thought: Thought) => setAside(new Set([...aside, keyOf(thought)])),
  };
}

/** In the box itself, while the panel is open: Escape closes the panel, and not the dialog around it. */
function useEscape(box: Box, isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const onKey = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    box.addEventListener("keydown", onKey, { signal: stop.signal });
    return () => stop.abort();
  }, [box, isOpen]);
}

/** Whether the writer stands in this box or in what is said beside it: of several boxes on a page, the keys mean that one. */
function useIsHere(box: Box, panel: HTMLElement | null): boolean {
  const [isHere, setHere] = useState(document.activeElement === box);
  useEffect(() => {
    const stop = new AbortController();
    const look = ({ target }: FocusEvent): void => {
      if (target instanceof Node) setHere(target === box || panel?.contains(target) === true);
    };
    document.addEventListener("focusin", look, { signal: stop.signal });
    return () => stop.abort();
  }, [box, panel]);
  return isHere;
}
