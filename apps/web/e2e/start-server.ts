import { startClaimdesk } from "./claimdesk-process.ts";

/** Builds and starts the one server that the tests share; each test signs in and makes its own desk there. */
export default async function startServer(): Promise<() => Promise<void>> {
  const claimdesk = await startClaimdesk();
  process.env.CLAIMDESK_TEST_ORIGIN = claimdesk.origin;
  process.env.CLAIMDESK_TEST_SIGN_IN = claimdesk.signInLink;
  return async () => {
    await claimdesk.stop();
  };
}
