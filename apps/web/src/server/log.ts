import "server-only";
import pino from "pino";

const destination = pino.destination({ dest: process.env.CLAIMDESK_LOG ?? 2, sync: true });
// A full disk must not take the desk down with its log.
destination.on("error", () => undefined);

/** The server's own log: internal errors with their cause, never headers, cookies or input. */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
