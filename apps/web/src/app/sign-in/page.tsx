import type { Metadata } from "next";
import { type LinkProblem, SignInScreen } from "../../features/sign-in/sign-in-screen.tsx";

export const metadata: Metadata = { title: "Sign in" };

const LINK_PROBLEMS: readonly string[] = ["used", "expired", "unknown"] satisfies LinkProblem[];
const isLinkProblem = (value: unknown): value is LinkProblem =>
  typeof value === "string" && LINK_PROBLEMS.includes(value);

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ link?: string | string[] }>;
}) {
  const { link } = await searchParams;
  return <SignInScreen linkProblem={isLinkProblem(link) ? link : null} />;
}
