/** The courtesy coach, fetched when somebody begins to write: features do not reach into each other's folders. */
import { type ComponentType, lazy, Suspense } from "react";
import type { Advise, CoachProps } from "./ui/coaching.tsx";

const Coach = lazy(async (): Promise<{ default: ComponentType<CoachProps> }> => {
  try {
    return await import("../features/courtesy/web/Coach.tsx");
  } catch {
    // Not reachable just now: writing goes on without advice, which nobody has to have.
    return { default: () => null };
  }
});

export const advise: Advise = (props) => (
  <Suspense fallback={null}>
    <Coach {...props} />
  </Suspense>
);
