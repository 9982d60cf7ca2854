import type { ClaimFile } from "@claimdesk/domain";
import { CardSection } from "./card-section.tsx";
import { ShowInText } from "./show-in-text.tsx";

/** Further places where the same claim stands and says the same. */
export function PlacesSection({ claim }: { claim: ClaimFile }) {
  const places = claim.mentions.filter((mention) => mention.differs === null);
  if (places.length === 0) return null;
  return (
    <CardSection title="Also stands in" count={places.length}>
      <ul className="flex flex-col gap-1.5">
        {places.map((mention) => (
          <li key={mention.id} className="flex items-start justify-between gap-2">
            <p className="min-w-0 pt-0.5 font-serif text-sm">“{mention.quote}”</p>
            <ShowInText mention={mention} />
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
