import { parseArgs } from "node:util";
import { findLocalOwner, issueSignInLink } from "@claimdesk/services";
import type { Command } from "../command.ts";
import { Failure } from "../command.ts";
import { withDesk } from "../open-desk.ts";

/** `claimdesk sign-in`: a fresh link that signs the owner in. */
export const signInCommand: Command = {
  summary: "Print a fresh link that signs the owner in, once",
  usage: "sign-in",
  async run(args) {
    parseArgs({ args, options: {} });
    const { origin, token } = await withDesk(async (db, place) => {
      const owner = await findLocalOwner(db);
      if (!owner) throw new Failure("There is no desk yet. Start Claimdesk once, then try again.");
      return { origin: place.origin, token: await issueSignInLink(db, owner.userId, new Date()) };
    });
    if (origin === null) {
      console.error(
        "Claimdesk does not run here, so its address is not known: put the one you use before this path.",
      );
    }
    console.log(`${origin ?? ""}/open?token=${token}`);
    console.error("The link works once, within 24 hours. Earlier links that were not used no longer work.");
    return 0;
  },
};
