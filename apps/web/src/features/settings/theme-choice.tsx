"use client";

import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { RadioCards } from "../../ui/radio-cards.tsx";

const THEMES = [
  { value: "light", label: "Light", hint: "Dark text on white." },
  { value: "dark", label: "Dark", hint: "Light text on near-black." },
  { value: "system", label: "As the system", hint: "Follows what your computer is set to." },
] as const;

const never = () => () => undefined;

/** The stored theme is known in the browser only, so the choice is drawn there. */
export function ThemeChoice() {
  const { theme, setTheme } = useTheme();
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const value = isInBrowser ? ((theme ?? "system") as (typeof THEMES)[number]["value"]) : "system";
  return (
    <div className="max-w-xl">
      <RadioCards legend="Theme" value={value} options={THEMES} onValueChange={setTheme} />
    </div>
  );
}
