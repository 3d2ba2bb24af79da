import type { Issuer } from "../model/issuer.ts";

/** What the Party's guidance on layout says differently from one issue to the next. */
interface LayoutProfile {
  /** Ends every recipient but the last, which ends with a full stop. */
  readonly recipientEnd: string;
}

/** Hướng dẫn 36-HD/VPTW, 03/4/2018, and Hướng dẫn 05-HD/VPTW, 27/5/2026, which replaces it. */
const PROFILES: Readonly<Record<Issuer["layoutProfile"], LayoutProfile>> = {
  "hd36-2018": { recipientEnd: "," },
  "hd05-2026": { recipientEnd: ";" },
};

/** The list under `Nơi nhận:`, each with its closing sign. */
export function closeRecipients({ recipients, layoutProfile }: Issuer): readonly string[] {
  const { recipientEnd } = PROFILES[layoutProfile];
  return recipients.map((recipient, index) =>
    index === recipients.length - 1 ? `${recipient}.` : `${recipient}${recipientEnd}`,
  );
}
