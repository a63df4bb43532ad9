/** The courtesy coach's look at a whole thread, for screens of other features: features do not reach into each other's folders. */
import { type ComponentType, lazy, Suspense } from "react";
import { useCoachSetting } from "./ui/coach-setting.ts";

/** One message, the oldest first; quoted words of others may stand in it. */
export interface ThreadWords {
  readonly side: "asking" | "serving";
  readonly text: string;
}

export interface ThreadCoachProps {
  messages: readonly ThreadWords[];
}

const Reading = lazy(async (): Promise<{ default: ComponentType<ThreadCoachProps> }> => {
  try {
    return await import("../features/courtesy/web/ThreadCoach.tsx");
  } catch {
    // Not reachable just now: whoever writes goes on without it.
    return { default: () => null };
  }
});

/** Draw it where somebody is about to go on: it loads what it needs, reads in the browser alone, and says nothing of most threads. */
export function ThreadCoach(props: ThreadCoachProps) {
  const [isOn] = useCoachSetting();
  return isOn ? (
    <Suspense fallback={null}>
      <Reading {...props} />
    </Suspense>
  ) : null;
}
