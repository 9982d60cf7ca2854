import { Page } from "../../ui/page.tsx";
import { Skeleton, SkeletonBar } from "../../ui/skeleton.tsx";

export default function Loading() {
  return (
    <Page>
      <Skeleton label="Reading the page">
        <div className="flex flex-col gap-4">
          <SkeletonBar width="quarter" height="title" />
          <SkeletonBar />
          <SkeletonBar width="half" />
          <SkeletonBar height="box" />
        </div>
      </Skeleton>
    </Page>
  );
}
