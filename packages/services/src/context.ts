import type { Db } from "@claimdesk/db";
import type { ActivityEvent, FieldChange, Role } from "@claimdesk/domain";
import type { Extractor } from "./extraction/extractor.ts";

/** The member on whose behalf something is done. */
export type Actor = { deskId: string; memberId: string; userId: string; name: string; role: Role };

/** What every use case gets. The clock is passed in, so that tests can set it. */
export type Context = {
  db: Db;
  actor: Actor;
  now: Date;
  /** Reads long texts aside; without it they are read at once, and the caller waits. */
  extractor?: Extractor | undefined;
};

/** What a use case that changes data gets: the open transaction and the log. */
export type WriteScope = Context & {
  /** Writes an event to the activity log; the desk's chain is extended when the use case ends. */
  record(event: ActivityEvent, changes?: FieldChange[]): void;
  /**
   * Marks an article as worked on. Called by itself for every recorded event; call it early where the desk row
   * is locked before the end, since articles are always locked before desks.
   */
  touchArticle(articleId: string): Promise<void>;
};
