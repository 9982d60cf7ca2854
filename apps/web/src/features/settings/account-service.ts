/** What the settings know of the caller's sign-in. */
export type AccountView = { email: string; hasPassword: boolean; minPasswordLength: number };

/** Null when it worked; else what to change, and beside which field. */
export type AccountProblem = { field: "email" | "current" | "next" | null; text: string } | null;

export type PasswordChange = { current: string; next: string };

/** What the settings can do to the caller's sign-in; the page provides it. */
export type AccountService = {
  saveEmail: (email: string) => Promise<AccountProblem>;
  savePassword: (change: PasswordChange) => Promise<AccountProblem>;
};
