const SAME_KEYPRESS_MS = 1000;

/** The wish to stop, from Ctrl-C or from outside. */
export interface Stopping {
  signal: AbortSignal;
  /** Settles when somebody asks to stop. */
  requested: Promise<void>;
}

/**
 * Listens for the signals that end a program. One Ctrl-C can arrive twice, from the terminal and from the parent; a
 * second one after that means that the person does not want to wait.
 */
export function listenForStop(force: () => void): Stopping {
  const controller = new AbortController();
  const requested = new Promise<void>((done) => controller.signal.addEventListener("abort", () => done()));
  let firstAt = 0;
  const onSignal = () => {
    if (!controller.signal.aborted) {
      firstAt = Date.now();
      controller.abort();
    } else if (Date.now() - firstAt > SAME_KEYPRESS_MS) force();
  };
  stopWithParent(() => controller.abort());
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, onSignal);
  return { signal: controller.signal, requested };
}

/** The launcher that was killed cannot pass a signal on; without it nobody would know how to stop this program. */
function stopWithParent(stop: () => void): void {
  const parent = Number(process.env.CLAIMDESK_PARENT);
  if (!parent) return;
  setInterval(() => process.ppid !== parent && stop(), 300).unref();
}
