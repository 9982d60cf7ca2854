const AWAY = "The desk did not answer. Check that Claimdesk is running, then try again.";

type Answer = { message?: string; code?: string } | null;

/** Posts to the sign-in service; null when it worked, else what went wrong in words. */
async function post(
  path: string,
  body: object,
  wordsOf: (status: number, answer: Answer) => string,
): Promise<string | null> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.ok) return null;
    const answer = (await response.json().catch(() => null)) as Answer;
    return wordsOf(response.status, answer);
  } catch {
    return AWAY;
  }
}

const orElse = (answer: Answer) =>
  answer?.message ?? "The desk could not do this just now. Nothing was changed. Please try again.";

export function signIn(email: string, password: string): Promise<string | null> {
  return post("/sign-in/email", { email, password }, (status, answer) => {
    if (status === 401 || status === 400)
      return "This email and password do not belong together. Check both and try again.";
    if (status === 429) return "Too many tries. Wait a minute, then try again.";
    return orElse(answer);
  });
}

export function signOut(): Promise<string | null> {
  return post("/sign-out", {}, (_status, answer) => orElse(answer));
}
