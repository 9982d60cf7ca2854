"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client.tsx";
import { PageTitle, Section } from "../../ui/page.tsx";
import type { AccountService, AccountView } from "./account-service.ts";
import { DeskForm } from "./desk-form.tsx";
import { EmailForm } from "./email-form.tsx";
import { MemberList } from "./member-list.tsx";
import { NameForm } from "./name-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import { ThemeChoice } from "./theme-choice.tsx";

type SettingsScreenProps = { account: AccountView; service: AccountService };

export function SettingsScreen({ account, service }: SettingsScreenProps) {
  const { data: desk } = useSuspenseQuery(useTRPC().desk.view.queryOptions());
  return (
    <>
      <PageTitle title="Settings" />
      <div className="divide-y divide-line [&>section]:py-6 [&>section]:first:pt-0 [&>section]:mb-0">
        <Section title="Desk">
          <DeskForm desk={desk} />
        </Section>
        <Section title="Members" description="Everyone whose name can stand on this desk’s work.">
          <MemberList desk={desk} />
        </Section>
        <Section
          title="Your account"
          description="The link in the terminal always signs the owner in, with or without a password."
        >
          <div className="flex max-w-md flex-col gap-6">
            <NameForm me={desk.me} />
            <EmailForm email={account.email} save={service.saveEmail} />
            <PasswordForm account={account} isOwner={desk.me.role === "owner"} save={service.savePassword} />
          </div>
        </Section>
        <Section title="Appearance">
          <ThemeChoice />
        </Section>
      </div>
    </>
  );
}
