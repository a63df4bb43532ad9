/** The courtesy coach's look at a whole thread, for screens of other features: features do not reach into each other's folders. */
import { useCoachSetting } from "./ui/coach-setting.ts";
import { whenLoaded } from "./ui/when-loaded.tsx";

/** One message, the oldest first; quoted words of others may stand in it. */
export interface ThreadWords {
  readonly side: "asking" | "serving";
  readonly text: string;
}

export interface ThreadCoachProps {
  messages: readonly ThreadWords[];
}

const Reading = whenLoaded<ThreadCoachProps>(
  () => import("../features/courtesy/web/ThreadCoach.tsx"),
);

/** Draw it where somebody is about to go on: it loads what it needs, reads in the browser alone, and says nothing of most threads. */
export function ThreadCoach(props: ThreadCoachProps) {
  const [isOn] = useCoachSetting();
  return isOn ? <Reading {...props} /> : null;
}
