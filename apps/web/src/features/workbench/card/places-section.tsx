import type { ClaimFile } from "@claimdesk/domain";
import { CardSection } from "./card-section.tsx";

/** Further places where the same claim stands, and where they say it differently. */
export function PlacesSection({ claim }: { claim: ClaimFile }) {
  if (claim.mentions.length === 0) return null;
  return (
    <CardSection title="Also stands in" count={claim.mentions.length}>
      <ul className="flex flex-col gap-1.5">
        {claim.mentions.map((mention) => (
          <li key={mention.id}>
            <p className="font-serif text-sm">“{mention.quote}”</p>
            {mention.differs ? <p className="text-sm text-caution">Differs: {mention.differs}</p> : null}
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
