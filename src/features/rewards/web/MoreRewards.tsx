import { Button } from "#web/ui/Button.tsx";
import type { useRewards } from "./data.ts";
import { useWords } from "./use-words.ts";

/** The page after those that are shown; nothing once all are. */
export function MoreRewards({ of }: { of: ReturnType<typeof useRewards> }) {
  const { more } = useWords().sentences.page;
  if (!of.hasNextPage) return null;
  return (
    <div>
      <Button busy={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {more}
      </Button>
    </div>
  );
}
