import { Skeleton, SkeletonBar } from "../../../../../ui/skeleton.tsx";

const LINES = ["full", "full", "half", "full", "full", "third"] as const;

/** The three columns of the workbench while the article is read. */
export default function Loading() {
  return (
    <main id="main" className="flex-1 px-4 py-6">
      <Skeleton label="Reading the article">
        <div className="flex gap-8">
          <div className="mx-auto flex w-full max-w-2xl flex-col gap-4">
            <SkeletonBar width="half" height="title" />
            {LINES.map((width, index) => (
              <SkeletonBar key={index} width={width} />
            ))}
          </div>
          <div className="hidden w-72 flex-col gap-4 md:flex">
            <SkeletonBar height="box" />
            <SkeletonBar height="box" />
          </div>
        </div>
      </Skeleton>
    </main>
  );
}
