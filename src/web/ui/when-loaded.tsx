import { type ComponentType, useEffect, useState } from "react";

/**
 * A component that is fetched when it is first drawn, for what nobody has to have: until it is there, and where it cannot be reached, nothing
 * is drawn. The next place where it is drawn tries again.
 */
export function whenLoaded<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return function WhenLoaded(props: Props) {
    const [Loaded, setLoaded] = useState(() => known);
    useEffect(() => {
      if (known) return;
      const fetchIt = async (): Promise<void> => {
        const loaded = await load().catch(() => null);
        if (loaded === null) return;
        known = loaded.default;
        setLoaded(() => loaded.default);
      };
      void fetchIt();
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
