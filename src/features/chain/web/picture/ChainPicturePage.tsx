import { Page } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { useChain } from "./data.ts";
import { PictureView } from "./PictureView.tsx";
import { sentences } from "./sentences.ts";

/** The whole chain in one picture: who serves whom, up to the customers outside. */
export default function ChainPicturePage() {
  const { data, error, refetch } = useChain();
  if (data) return <PictureView chain={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <Page title={sentences.title} subtitle={sentences.subtitle} width="wide">
      <SkeletonRows />
    </Page>
  );
}
