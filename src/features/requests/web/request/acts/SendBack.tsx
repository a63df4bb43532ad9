import { lazy, Suspense } from "react";
import { Button } from "#web/ui/Button.tsx";
import type { RequestDetail } from "../../data/api.ts";
import { useWords } from "../../use-words.ts";
import { useActs } from "./use-acts.ts";

const ActDialogs = lazy(() => import("./ActDialogs.tsx"));

/** The way to say what is missing, for a place that says that something was not right. Nothing where it cannot go back. */
export function SendBack({ request }: { request: RequestDetail }) {
  const acts = useActs(request);
  const { reopen } = useWords().sentences.acts;
  if (!acts.may("reopen")) return null;
  return (
    <>
      <Button onClick={() => acts.run("reopen")}>{reopen}</Button>
      {acts.open && (
        <Suspense fallback={null}>
          <ActDialogs name={acts.open} request={request} onClose={acts.close} />
        </Suspense>
      )}
    </>
  );
}
