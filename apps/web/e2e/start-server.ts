import { request } from "@playwright/test";
import { startClaimdesk } from "./claimdesk-process.ts";

/** Builds and starts the one server that the tests share, and signs its owner in for all of them. */
export default async function startServer(): Promise<() => Promise<void>> {
  const claimdesk = await startClaimdesk();
  const visit = await request.newContext();
  await visit.get(claimdesk.signInLink);
  process.env.CLAIMDESK_TEST_ORIGIN = claimdesk.origin;
  process.env.CLAIMDESK_TEST_STATE = JSON.stringify(await visit.storageState());
  await visit.dispose();
  return async () => {
    await claimdesk.stop();
  };
}
