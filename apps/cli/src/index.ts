import manifest from "../package.json" with { type: "json" };
import type { Command } from "./command.ts";
import { Failure, isBadArgument, UsageError } from "./command.ts";

/** Every command by name. Each is loaded only when it is called, so that none waits for what another needs. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  extract: async () => (await import("./commands/extract.ts")).extractCommand,
  eval: async () => (await import("./commands/eval.ts")).evalCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  "sign-in": async () => (await import("./commands/sign-in.ts")).signInCommand,
};

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    console.log(await help());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    console.log(manifest.version);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    console.error(`There is no command "${name}". Run claimdesk --help for the list.`);
    return 2;
  }
  return runCommand(name, await load(), args);
}

async function runCommand(name: string, command: Command, args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(`${command.summary}\n\nUsage: claimdesk ${command.usage}`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError || isBadArgument(error)) {
      console.error(`${error.message}\nUsage: claimdesk ${command.usage}`);
      return 2;
    }
    if (error instanceof Failure) {
      console.error(error.message);
      return 1;
    }
    console.error(`claimdesk ${name} failed unexpectedly.`, error);
    return 1;
  }
}

async function help(): Promise<string> {
  const lines = ["Usage: claimdesk COMMAND [OPTIONS]", "", "Commands:"];
  for (const [name, load] of Object.entries(COMMANDS))
    lines.push(`  ${name.padEnd(10)} ${(await load()).summary}`);
  lines.push("", "claimdesk COMMAND --help tells more about one command; --version prints the version.");
  return lines.join("\n");
}
