import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { type LinkProblem, SignInScreen } from "../../features/sign-in/sign-in-screen.tsx";
import { isSignedIn } from "../../server/member.ts";

export const metadata: Metadata = { title: "Sign in" };

const LINK_PROBLEMS: readonly string[] = ["used", "expired", "unknown"] satisfies LinkProblem[];
const isLinkProblem = (value: unknown): value is LinkProblem =>
  typeof value === "string" && LINK_PROBLEMS.includes(value);

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ link?: string | string[] }>;
}) {
  if (await isSignedIn()) redirect("/");
  const { link } = await searchParams;
  return <SignInScreen linkProblem={isLinkProblem(link) ? link : null} />;
}
