import { z } from "zod";

export const Role = z.enum(["viewer", "author", "checker", "editor", "owner"]);
/** What a person may do on a desk, from least to most. */
export type Role = z.infer<typeof Role>;

export const GuardLevel = z.enum(["strict", "standard", "light"]);
/** How much evidence "verified" asks for on a desk. */
export type GuardLevel = z.infer<typeof GuardLevel>;

/** A person on a desk. `hasAccount` is false for people known by name only, as from an imported report. */
export type Member = { id: string; name: string; role: Role; hasAccount: boolean };

/** The desk as its members see it; `me` is the caller. */
export type DeskView = {
  id: string;
  name: string;
  guardLevel: GuardLevel;
  revision: number;
  me: Member;
  members: Member[];
};

export const UpdateDeskInput = z.object({
  name: z.string().trim().min(1, "Give the desk a name.").max(120).optional(),
  guardLevel: GuardLevel.optional(),
  revision: z.int(),
});
export type UpdateDeskInput = z.infer<typeof UpdateDeskInput>;

export const RenameSelfInput = z.object({ name: z.string().trim().min(1, "Give your name.").max(120) });
export type RenameSelfInput = z.infer<typeof RenameSelfInput>;
