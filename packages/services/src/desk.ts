import type { DeskView, Member, RenameSelfInput, UpdateDeskInput } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import { command, query } from "./command.ts";
import type { Context } from "./context.ts";

/** The caller's desk with its members, by name. */
export const viewDesk = query("viewDesk", async (ctx, _input: undefined): Promise<DeskView> => loadDesk(ctx));

/**
 * Changes the desk's name or how much evidence "verified" asks for.
 * @throws {Refusal} changedMeanwhile
 */
export const editDesk = command("manageDesk", async (scope, input: UpdateDeskInput): Promise<DeskView> => {
  const { revision, ...patch } = input;
  const { count } = await scope.db.desk.updateMany({
    where: { id: scope.actor.deskId, revision },
    data: { ...patch, revision: { increment: 1 } },
  });
  if (count === 0)
    throw new Refusal("changedMeanwhile", {
      who: "Somebody else",
      what: "desk",
      current: await loadDesk(scope),
    });
  scope.record({ type: "desk.edited", data: patch });
  return loadDesk(scope);
});

/** Changes the name under which the caller's work stands; what was logged before keeps the old one. */
export const renameSelf = command("renameSelf", async (scope, input: RenameSelfInput): Promise<DeskView> => {
  const { db, actor } = scope;
  await db.member.update({ where: { id: actor.memberId, deskId: actor.deskId }, data: { name: input.name } });
  scope.record({ type: "member.renamed", data: { before: actor.name, after: input.name } });
  return loadDesk(scope);
});

/** The desk of the caller, inside or outside a transaction. */
export async function loadDesk({ db, actor }: Pick<Context, "db" | "actor">): Promise<DeskView> {
  const desk = await db.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    include: { members: { orderBy: [{ name: "asc" }, { id: "asc" }] } },
  });
  const members = desk.members.map(
    ({ id, name, role, userId, leftAt }): Member => ({
      id,
      name,
      role,
      hasAccount: userId !== null && leftAt === null,
    }),
  );
  const me = members.find((member) => member.id === actor.memberId);
  if (!me) throw new Refusal("notFound", { what: "member" });
  const { id, name, guardLevel, revision } = desk;
  return { id, name, guardLevel, revision, me, members };
}
