import { Button } from "#web/ui/Button.tsx";
import type { useRewards } from "./data.ts";
import { sentences } from "./sentences.ts";

/** The page after those that are shown; nothing once all are. */
export function MoreRewards({ of }: { of: ReturnType<typeof useRewards> }) {
  if (!of.hasNextPage) return null;
  return (
    <div>
      <Button busy={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {sentences.page.more}
      </Button>
    </div>
  );
}
