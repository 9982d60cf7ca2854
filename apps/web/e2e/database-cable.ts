import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** A cable between the application and its database that a test can pull and plug in again. */
export interface DatabaseCable {
  /** The address of the database through the cable. */
  url: string;
  pull(): void;
  plug(): void;
  close(): Promise<void>;
}

export async function layCable(databaseUrl: string): Promise<DatabaseCable> {
  const { hostname, port } = new URL(databaseUrl);
  const ends = new Set<Socket>();
  let isPulled = false;
  const cut = () => {
    for (const end of ends) end.destroy();
  };
  const server = createServer((near) => {
    if (isPulled) {
      near.destroy();
      return;
    }
    const far = connect({ host: hostname, port: Number(port) });
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.pipe(other);
      end.on("error", () => other.destroy());
      end.on("close", () => {
        ends.delete(end);
        other.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    pull: () => {
      isPulled = true;
      cut();
    },
    plug: () => {
      isPulled = false;
    },
    close: () => {
      cut();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
