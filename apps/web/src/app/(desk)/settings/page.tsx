import type { Metadata } from "next";
import { SettingsScreen } from "../../../features/settings/settings-screen.tsx";
import { readAccount } from "../../../server/account.ts";
import { requireMember } from "../../../server/member.ts";
import { Page } from "../../../ui/page.tsx";
import { saveEmail, savePassword } from "./account-actions.ts";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await requireMember();
  return (
    <Page width="reading">
      <SettingsScreen account={await readAccount()} service={{ saveEmail, savePassword }} />
    </Page>
  );
}
