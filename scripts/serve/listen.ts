import type { Server } from "node:http";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { codeOf } from "../setup/error-code.ts";

/** Where a server listens. */
export interface Port {
  /** 0 lets the system choose. */
  readonly number: number;
  /** When the port is taken, another one will not do. */
  readonly isFixed: boolean;
}

/** How many ports we try, one after the other. */
const MOST_TRIES = 20;
/** This computer only: what is served may be a draft. */
const HOST = "127.0.0.1";

/**
 * Listens on the port, or on the next free one where that is allowed; gives the port's number.
 * @throws EnvironmentFault when it is taken or not allowed
 */
export async function listen(server: Server, { number, isFixed }: Port): Promise<number> {
  const last = isFixed ? number : Math.min(number + MOST_TRIES - 1, 65_535);
  for (let port = number; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const reason = findReason(error);
      if (reason === undefined) throw error;
      if (port >= last)
        throw new EnvironmentFault(toSentence(number, port, reason), { cause: error });
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Why the system refuses a port; `undefined` for any other error. */
function findReason(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === "EADDRINUSE") return "đang có chương trình khác dùng";
  return code === "EACCES" ? "không được phép dùng" : undefined;
}

function toSentence(first: number, last: number, reason: string): string {
  const ports =
    first === last ? `Cổng ${String(first)}` : `Các cổng từ ${String(first)} đến ${String(last)}`;
  return (
    `${ports} ${reason}; hãy đóng chương trình đó (có thể là một lần xem trước khác) rồi chạy lại, ` +
    `hoặc chọn cổng khác: npm start -- --cong 3000.`
  );
}
