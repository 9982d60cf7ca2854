import { Skeleton, SkeletonBar } from "../../ui/skeleton.tsx";

const ROWS = ["first", "second", "third", "fourth"];

export function ArticlesSkeleton() {
  return (
    <Skeleton label="Reading the articles">
      <div className="divide-y divide-line border-y border-line">
        {ROWS.map((row) => (
          <div key={row} className="grid gap-2 py-4 md:grid-cols-2">
            <div className="flex flex-col gap-2">
              <SkeletonBar width="half" />
              <SkeletonBar width="third" />
            </div>
            <SkeletonBar />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}
