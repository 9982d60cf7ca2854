import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** The dom lane: screens with logic, in jsdom. */
export default defineConfig({
  plugins: [react()],
  test: {
    name: "dom",
    root: import.meta.dirname,
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "jsdom",
  },
});
