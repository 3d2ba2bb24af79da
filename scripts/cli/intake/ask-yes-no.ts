import type { Talk } from "../begin/talk.ts";

/** Asks until somebody says yes or no; nothing is no. */
export async function askYesNo(talk: Talk, question: string): Promise<boolean> {
  for (;;) {
    const line = await talk.ask(`${question} (c: có, k: không) `);
    const word = line.trim().normalize("NFC").toLocaleLowerCase("vi");
    if (["c", "có", "co"].includes(word)) return true;
    if (["k", "không", "khong", ""].includes(word)) return false;
  }
}
