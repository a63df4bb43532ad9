import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { queries } from "#web/data/query-client.ts";
import type { Problem } from "#web/data/problem.ts";
import { go, useParam } from "#web/navigation.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage } from "#web/ui/States.tsx";
import { api, keys, type RequestDetail } from "../data/api.ts";
import { useWords } from "../use-words.ts";
import { NoRequest } from "./RequestPage.tsx";

/** '/r/412' leads to the request of that number. */
export default function NumberPage() {
  const number = useParam("number");
  const { loadingTitle } = useWords().sentences.request;
  const found = useQuery<RequestDetail, Problem>({
    queryKey: ["request-number", number],
    queryFn: ({ signal }) => api("GET /requests/by-number/:number", { params: { number }, signal }),
  });
  const request = found.data;
  useEffect(() => {
    if (!request) return;
    queries.setQueryData(keys.one(request.id), request);
    go(`/requests/${request.id}`, { replace: true });
  }, [request]);
  if (found.error?.isRefusal) return <NoRequest />;
  if (found.error) return <BrokenPage fault={found.error} onRetry={() => void found.refetch()} />;
  return (
    <SpokenPage title={`${loadingTitle} ${number}`}>
      <SkeletonRows />
    </SpokenPage>
  );
}
