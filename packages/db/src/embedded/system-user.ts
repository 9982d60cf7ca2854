import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { DatabaseProblem } from "../problem.ts";

/** The account that PostgreSQL runs as when the launcher is root, which PostgreSQL refuses to be. */
export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

const OWN_USER = "claimdesk";
const FALLBACK_USERS = ["postgres", "nobody"];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The first suitable account: our own, created where possible, or one that every system has. */
export function chooseSystemUser(): SystemUser {
  const own = findUser(OWN_USER);
  if (own) return own;
  spawnSync(
    "useradd",
    ["--system", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", OWN_USER],
    { stdio: "ignore" },
  );
  for (const name of [OWN_USER, ...FALLBACK_USERS]) {
    const user = findUser(name);
    if (user) return user;
  }
  throw new DatabaseProblem(
    "noSystemUser",
    "PostgreSQL does not run as root, and no system user for it could be found or created. " +
      "Start as an ordinary user, create one with: useradd --system claimdesk, or set DATABASE_URL.",
  );
}

/** The account with this number, named by the number itself when the system does not list it. */
export function userByUid(uid: number, gid: number): SystemUser {
  const known = readUsers().find((user) => user.uid === uid);
  return known ?? { name: String(uid), uid, gid };
}

function findUser(name: string): SystemUser | null {
  return readUsers().find((user) => user.name === name && user.uid !== 0) ?? null;
}

function readUsers(): SystemUser[] {
  let text: string;
  try {
    text = readFileSync("/etc/passwd", "utf8");
  } catch {
    return [];
  }
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
