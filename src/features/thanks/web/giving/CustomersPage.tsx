import { go, useQueryText } from "#web/navigation.ts";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { useSegments } from "../data.ts";
import { sentences } from "../sentences.ts";
import { CustomerForm } from "./CustomerForm.tsx";

const mineHref = "/me/thanks";
const back = { href: mineHref, label: sentences.mine.title };

/** A customer's words about no single request: '/thanks/customers?segment=…'. */
export default function CustomersPage() {
  const [segmentId] = useQueryText("segment");
  const { data, error, refetch } = useSegments(true);
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  return (
    <Page title={sentences.customers.title} width="text" back={back}>
      <CustomerForm about={{ segments: data.rows, segmentId }} onDone={() => go(mineHref)} />
    </Page>
  );
}
