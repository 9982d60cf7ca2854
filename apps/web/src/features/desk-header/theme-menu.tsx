"use client";

import { MonitorIcon, MoonIcon, SunIcon } from "lucide-react";
import { useTheme } from "next-themes";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu, MenuChoice } from "../../ui/menu.tsx";

const THEMES = [
  { value: "light", label: "Light", icon: <SunIcon aria-hidden /> },
  { value: "dark", label: "Dark", icon: <MoonIcon aria-hidden /> },
  { value: "system", label: "As the system", icon: <MonitorIcon aria-hidden /> },
] as const;

export function ThemeMenu() {
  const { theme = "system", setTheme } = useTheme();
  const icon = (
    <>
      <SunIcon aria-hidden className="dark:hidden" />
      <MoonIcon aria-hidden className="hidden dark:block" />
    </>
  );
  return (
    <Menu trigger={<IconButton label="Theme" icon={icon} />}>
      <MenuChoice label="Theme" value={theme} options={THEMES} onValueChange={setTheme} />
    </Menu>
  );
}
