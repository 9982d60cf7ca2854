"use client";

import { CircleUserIcon, LogOutIcon, SettingsIcon } from "lucide-react";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "../../ui/menu.tsx";
import { useToast } from "../../ui/toast.tsx";
import { signOut } from "../sign-in/account-calls.ts";

export function AccountMenu({ name }: { name: string }) {
  const toast = useToast();
  const leave = async () => {
    const problem = await signOut();
    if (problem === null) window.location.assign("/sign-in");
    else toast({ title: "You are still signed in", description: problem });
  };
  const trigger = (
    <button
      type="button"
      aria-label={`Account of ${name}`}
      className="inline-flex h-8 min-w-8 items-center justify-center gap-1.5 rounded-sm px-2 text-ink-muted hover:bg-hover hover:text-ink"
    >
      <CircleUserIcon aria-hidden className="size-4 shrink-0" />
      <span className="max-w-40 truncate max-sm:hidden">{name}</span>
    </button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuLink href="/settings" icon={<SettingsIcon aria-hidden />}>
        Settings
      </MenuLink>
      <MenuSeparator />
      <MenuItem icon={<LogOutIcon aria-hidden />} onSelect={() => void leave()}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
