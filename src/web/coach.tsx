/** The courtesy coach, fetched when somebody begins to write: features do not reach into each other's folders. */
import type { Advise, CoachProps } from "./ui/coaching.tsx";
import { whenLoaded } from "./ui/when-loaded.tsx";

const Coach = whenLoaded<CoachProps>(() => import("../features/courtesy/web/Coach.tsx"));

export const advise: Advise = (props) => <Coach {...props} />;
